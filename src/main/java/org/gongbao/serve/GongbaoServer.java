package org.gongbao.serve;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.loader.DocumentLoader;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiErrorHandler;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.gongbao.store.CurrentRelease;
import org.gongbao.store.ReleaseStore;

/**
 * The process: an embedded Fuseki that answers from the release in use. Nothing that it offers
 * writes, reads other hosts or loads code.
 *
 * <p>{@code /gongbao/sparql} queries, {@code /gongbao/data} graphs, {@code /downloads/} the files
 * of the release, {@code /$/ping} and {@code /$/metrics} for those who watch it.
 */
public final class GongbaoServer implements AutoCloseable {
  static {
    JenaSystem.init();
  }

  private static final String CONFIG = "/org/gongbao/fuseki-config/gongbao.ttl";
  private static final String ASSEMBLER = "https://w3id.org/gongbao/assembler#";

  /** An answer that fits can still become an error when it fails. */
  private static final int OUTPUT_BUFFER = 1 << 20;

  private static final int HEADERS = 64 << 10;
  private static final long STOP_MILLIS = 5_000;

  private final Server jetty;
  private final FusekiServer fuseki;
  private final List<DatasetGraph> datasets = new ArrayList<>();
  private final String host;
  private final Path data;

  private GongbaoServer(Server jetty, FusekiServer fuseki, ServerSettings settings) {
    this.jetty = jetty;
    this.fuseki = fuseki;
    this.host = settings.host();
    this.data = settings.data();
    fuseki
        .getDataAccessPointRegistry()
        .forEach((name, point) -> datasets.add(point.getDataService().getDataset()));
  }

  /**
   * Starts a server and returns when it answers. A missing store is made from its release first.
   *
   * @throws PortInUseException where something else listens on the port
   * @throws org.gongbao.store.StoreInUseException where another process holds the store
   * @throws IOException where the data folder holds no release
   */
  public static GongbaoServer start(ServerSettings settings) throws IOException {
    refuseOtherHosts();
    Server jetty = new Server(new BigStackThreads());
    ServerConnector connector = connector(jetty, settings);
    try {
      // Opened here for its clear errors; Fuseki opens it once more while this one is open.
      ReleaseStore store = ReleaseStore.openCurrent(settings.data());
      try {
        GongbaoServer server = new GongbaoServer(jetty, fuseki(settings.data()), settings);
        server.start();
        RunningServer.announce(settings.data(), server.address());
        return server;
      } finally {
        store.close();
      }
    } catch (IOException | RuntimeException e) {
      connector.close();
      throw e;
    }
  }

  private void start() throws IOException {
    try {
      Handler handler = fuseki.getJettyServer().getHandler();
      fuseki.getJettyServer().setHandler((Handler) null);
      jetty.setHandler(handler);
      jetty.setErrorHandler(new FusekiErrorHandler());
      jetty.setStopTimeout(STOP_MILLIS);
      jetty.start();
    } catch (Exception e) {
      closeDatasets();
      throw new IOException("the server cannot start: " + e.getMessage(), e);
    }
  }

  private static ServerConnector connector(Server jetty, ServerSettings settings)
      throws IOException {
    HttpConfiguration http = new HttpConfiguration();
    http.setOutputBufferSize(OUTPUT_BUFFER);
    http.setRequestHeaderSize(HEADERS);
    http.setResponseHeaderSize(HEADERS);
    http.setSendServerVersion(false);
    ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    jetty.addConnector(connector);
    try {
      connector.open();
      return connector;
    } catch (IOException e) {
      if (e instanceof BindException || e.getCause() instanceof BindException) {
        throw new PortInUseException(settings.port(), e);
      }
      throw e;
    }
  }

  /** Fuseki as the assembler file says; its own Jetty is never started. */
  private static FusekiServer fuseki(Path data) throws IOException {
    CurrentRelease release = CurrentRelease.of(data);
    return FusekiServer.create()
        .fusekiModules(FusekiModules.create())
        .registerOperation(Operation.Query, "application/sparql-query", new SparqlEndpoint())
        .parseConfig(config(data))
        .addFilter("/*", new CrossOrigin())
        .addFilter("/*", new HonestResponses())
        .addServlet("", new Welcome(release.id()))
        .addServlet("/downloads/*", new Downloads(release.id(), release.folder()))
        .enablePing(true)
        .enableMetrics(true)
        .build();
  }

  private static Model config(Path data) throws IOException {
    Model config = ModelFactory.createDefaultModel();
    try (InputStream in = GongbaoServer.class.getResourceAsStream(CONFIG)) {
      if (in == null) {
        throw new IllegalStateException(CONFIG + " is missing from the class path");
      }
      RDFParser.source(in).lang(Lang.TURTLE).base("urn:gongbao:config").parse(config);
    }
    Resource dataset =
        config
            .listSubjectsWithProperty(RDF.type, config.createResource(ASSEMBLER + "ReleaseDataset"))
            .next();
    dataset.addProperty(
        config.createProperty(ASSEMBLER + "data"), data.toAbsolutePath().toString());
    return AssemblerUtils.prepareForAssembler(config);
  }

  /** No SERVICE, and no JSON-LD context from elsewhere, in the whole process. */
  private static void refuseOtherHosts() {
    ARQ.globalServiceAllowed = false;
    DocumentLoader refusing =
        (url, options) -> {
          throw new JsonLdError(
              JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not fetched: " + url);
        };
    RIOT.getContext().set(LangJSONLD11.JSONLD_OPTIONS, new JsonLdOptions(refusing));
  }

  /** Where the server answers, ending in a slash. */
  public URI address() {
    int port = ((ServerConnector) jetty.getConnectors()[0]).getLocalPort();
    boolean any = host.equals("0.0.0.0") || host.equals("::");
    String name = any ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + port + "/");
  }

  /** Returns when the server has been closed, or the thread is interrupted. */
  public void join() {
    try {
      jetty.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the requests that run, then closes the store. */
  @Override
  public void close() {
    try {
      RunningServer.withdraw(data);
      jetty.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server cannot stop: " + e.getMessage(), e);
    } finally {
      closeDatasets();
    }
  }

  private void closeDatasets() {
    datasets.forEach(DatasetGraph::close);
  }
}
