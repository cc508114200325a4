package org.linewright.bench;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.architecture.Rooms;

/** Benchmarks and runs ask core as people do; what makes the docs' site knows no plant. */
class ArchitectureTest {
  private static final String ROOT = "org.linewright.bench";
  private static final JavaClasses BENCH =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("jmh_generated"))
          .importPackages(ROOT);

  @Test
  void aRoomUsesOnlyTheRoomsThatItSays() {
    Rooms.check(
        BENCH,
        ROOT,
        Map.of(
            "", Set.of(),
            "plain", Set.of(),
            "jmh", Set.of("", "plain"),
            "runs", Set.of(""),
            "server", Set.of(),
            "docs", Set.of()));
  }

  @Test
  void benchKnowsCoreAndFilesAndNoDoor() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                ROOT + "..",
                "org.linewright.core..",
                "org.linewright.files..",
                "org.openjdk.jmh..",
                "org.jspecify..",
                "com.sun.management..",
                "java.."))
        .check(BENCH);
  }

  @Test
  void theSiteOfTheDocsNeedsNothingButTheJdk() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".docs..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.linewright.core..", "org.linewright.files..", "org.openjdk..")
        .check(BENCH);
  }
}
