package org.linewright.sweep;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.architecture.Rooms;

/** The stress test on Spark is one package: it asks core, and knows neither command nor server. */
class ArchitectureTest {
  private static final String ROOT = "org.linewright.sweep";

  @Test
  void sweepIsOnePackageOnCoreFilesAnswersAndSpark() {
    var sweep =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    Rooms.check(sweep, ROOT, Map.of("", Set.of()));
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                ROOT,
                "org.linewright.core..",
                "org.linewright.files..",
                "org.linewright.answers..",
                "org.apache.spark..",
                "org.yaml.snakeyaml..",
                "scala..",
                "org.jspecify..",
                "java.."))
        .check(sweep);
  }
}
