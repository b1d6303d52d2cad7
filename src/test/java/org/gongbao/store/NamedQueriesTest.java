package org.gongbao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NamedQueriesTest {
  static List<NamedQuery> all() throws IOException {
    return NamedQueries.bundled().all();
  }

  @Test
  void everyFileOfTheFolderIsBundled() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      List<String> names =
          files.map(f -> f.getFileName().toString().replaceFirst("\\.rq$", "")).sorted().toList();
      assertThat(all()).extracting(NamedQuery::name).containsExactlyElementsOf(names);
    }
  }

  @Test
  void theyAreListedFromAJarTooWithoutEntriesForFolders(@TempDir Path folder) throws Exception {
    Path jar = folder.resolve("程序 1.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(Path.of("target/classes/org/gongbao"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(
            new JarEntry(Path.of("target/classes").relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
    ClassLoader parent = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, parent)) {
      Class<?> fromJar = loader.loadClass(NamedQueries.class.getName());
      Object queries = fromJar.getMethod("bundled").invoke(null);
      assertThat((List<?>) fromJar.getMethod("all").invoke(queries)).hasSameSizeAs(all());
    }
  }

  @Test
  void theReadmeNamesEachOfThem() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    assertThat(all()).allMatch(q -> readme.contains("`" + q.name() + "`"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void eachIsDescribedAndEachParameterHasAValueToTry(NamedQuery query) {
    assertThat(query.summary()).isNotBlank().doesNotEndWith(".");
    assertThat(query.description()).isNotBlank();
    assertThat(query.tags()).isNotEmpty();
    assertThat(query.parameters()).allMatch(p -> !p.description().isBlank());
    assertThat(query.examples()).hasSameSizeAs(query.parameters());
  }

  @ParameterizedTest
  @MethodSource("all")
  void eachIsStandardSparqlBeforeAndAfterItsValuesAreBound(NamedQuery query) {
    Query open = QueryFactory.create(query.sparql(), Syntax.syntaxSPARQL_11);
    Query bound = QueryFactory.create(query.bind(query.examples()), Syntax.syntaxSPARQL_11);
    assertThat(bound.queryType()).isEqualTo(open.queryType());
    assertThat(bound.toString()).doesNotContain("?_");
    if (bound.isSelectType()) {
      assertThat(bound.getResultVars()).isEqualTo(open.getResultVars());
      assertThat(bound.hasOrderBy()).as("one order of rows").isTrue();
    }
  }

  @Test
  void aNameIsFoundExactlyOrItsNeighboursAreTold() throws IOException {
    NamedQueries queries = NamedQueries.bundled();
    assertThat(queries.byName("policy-by-number")).isPresent();
    assertThat(queries.byName("policy-by-numbers")).isEmpty();
    assertThat(queries.nearNames("policy-by-numbers")).startsWith("policy-by-number");
    assertThat(queries.nearNames("chain")).contains("chain-of-policy", "order-chain");
    assertThat(queries.nearNames("zzzzzzzzzzzzzzzzzzzzzzzzzzzz")).isEmpty();
  }
}
