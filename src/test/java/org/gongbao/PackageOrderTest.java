package org.gongbao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** A package imports only from packages above it, and each library stays in its rooms. */
@AnalyzeClasses(packages = "org.gongbao", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageOrderTest {
  private static final List<String> ORDER =
      List.of(
          "text",
          "policy",
          "authority",
          "extract",
          "correct",
          "link",
          "graph",
          "release",
          "reading",
          "store",
          "build",
          "explore",
          "serve",
          "cli");

  @ArchTest
  static void packagesImportOnlyFromAbove(JavaClasses all) {
    for (int i = 0; i < ORDER.size(); i++) {
      String[] below =
          ORDER.subList(i + 1, ORDER.size()).stream().map(n -> in(n)).toArray(String[]::new);
      if (below.length > 0) {
        noClasses()
            .that()
            .resideInAPackage(in(ORDER.get(i)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(below)
            .allowEmptyShould(true)
            .check(all);
      }
    }
  }

  @ArchTest
  static void everyClassHasARoom(JavaClasses all) {
    String[] rooms = ORDER.stream().map(PackageOrderTest::in).toArray(String[]::new);
    classes().should().resideInAnyPackage(rooms).check(all);
  }

  @ArchTest
  static void rdf4jEndsAtTheRelease(JavaClasses all) {
    border("org.eclipse.rdf4j..", "authority", "graph", "release").check(all);
  }

  @ArchTest
  static void jenaBeginsAtTheStore(JavaClasses all) {
    border("org.apache.jena..", "store", "explore", "serve").check(all);
  }

  @ArchTest
  static void luceneIsTheStoresOwn(JavaClasses all) {
    border("org.apache.lucene..", "store").check(all);
  }

  @ArchTest
  static void parsersOfFilesStayWithTheReaders(JavaClasses all) {
    for (String library :
        List.of("org.jsoup..", "org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.poi..")) {
      border(library, "reading").check(all);
    }
  }

  @ArchTest
  static void picocliIsTheCommandLinesOwn(JavaClasses all) {
    border("picocli..", "cli").check(all);
  }

  private static ArchRule border(String library, String... rooms) {
    String[] allowed =
        java.util.Arrays.stream(rooms).map(PackageOrderTest::in).toArray(String[]::new);
    return noClasses()
        .that(resideOutsideOfPackages(allowed))
        .should()
        .dependOnClassesThat(resideInAnyPackage(library));
  }

  private static String in(String room) {
    return "org.gongbao." + room + "..";
  }
}
