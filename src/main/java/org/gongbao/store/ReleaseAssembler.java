package org.gongbao.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.assembler.exceptions.AssemblerException;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.apache.jena.sparql.core.assembler.DatasetAssembler;

/**
 * Makes the dataset that an assembler file describes as a {@code gbs:ReleaseDataset}.
 *
 * <p>{@code gbs:store} names a store; {@code gbs:data} a data folder, whose release in use is
 * served and whose store is made first where it is missing. With neither, the data folder is the
 * environment variable {@code GONGBAO_DATA}, or {@code data}. {@code ja:context} sets limits.
 */
final class ReleaseAssembler extends DatasetAssembler {
  static final String NS = "https://w3id.org/gongbao/assembler#";
  private static final Resource TYPE = ResourceFactory.createResource(NS + "ReleaseDataset");
  private static final Property STORE = ResourceFactory.createProperty(NS + "store");
  private static final Property DATA = ResourceFactory.createProperty(NS + "data");

  static void register() {
    AssemblerUtils.registerDataset(TYPE, new ReleaseAssembler());
  }

  @Override
  protected DatasetGraph createDataset(Assembler assembler, Resource root) {
    try {
      Optional<String> store = value(root, STORE);
      ReleaseStore opened =
          store.isPresent()
              ? ReleaseStore.open(Path.of(store.get()))
              : ReleaseStore.openCurrent(Path.of(data(root)));
      DatasetGraph dataset = opened.handOver();
      AssemblerUtils.mergeContext(root, dataset.getContext());
      return dataset;
    } catch (IOException e) {
      throw new AssemblerException(root, e.getMessage(), e);
    }
  }

  private static String data(Resource root) {
    return value(root, DATA)
        .or(() -> Optional.ofNullable(System.getenv("GONGBAO_DATA")))
        .orElse("data");
  }

  private static Optional<String> value(Resource root, Property property) {
    return Optional.ofNullable(root.getProperty(property))
        .map(statement -> statement.getObject().asNode())
        .map(
            node ->
                node.isURI()
                    ? Path.of(java.net.URI.create(node.getURI())).toString()
                    : node.getLiteralLexicalForm());
  }
}
