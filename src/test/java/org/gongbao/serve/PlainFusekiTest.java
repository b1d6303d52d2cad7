package org.gongbao.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.gongbao.store.SmallRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The assembler file, read by Fuseki as it is. */
class PlainFusekiTest {
  @Test
  void servesTheReleaseFromTheFile(@TempDir Path temporary) {
    Path data = SmallRelease.ofPolicies().writeData(temporary.resolve("data"));
    Model config = RDFDataMgr.loadModel("fuseki-config/gongbao.ttl");
    String assembler = "https://w3id.org/gongbao/assembler#";
    config
        .listSubjectsWithProperty(
            config.createProperty("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
            config.createResource(assembler + "ReleaseDataset"))
        .next()
        .addProperty(config.createProperty(assembler + "data"), data.toString());
    FusekiServer fuseki =
        FusekiServer.create()
            .port(0)
            .parseConfig(AssemblerUtils.prepareForAssembler(config))
            .start();
    DatasetGraph dataset =
        fuseki.getDataAccessPointRegistry().get("/gongbao").getDataService().getDataset();
    try (QueryExecHTTP query =
        QueryExecHTTP.service(fuseki.datasetURL("gongbao") + "/sparql")
            .query(
                "ASK { ?s <http://jena.apache.org/text#query> '養老服務' ;"
                    + " <https://w3id.org/gongbao/ontology#documentNumber> '国办发〔2019〕5号' }")
            .build()) {
      assertThat(query.ask()).isTrue();
    } finally {
      fuseki.stop();
      dataset.close();
    }
  }
}
