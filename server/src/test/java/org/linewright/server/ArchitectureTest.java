package org.linewright.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The floors of the server, from the ground up. */
class ArchitectureTest {
  private static final String ROOT = "org.linewright.server";
  private static final List<String> FLOORS =
      List.of(
          ROOT + ".http",
          ROOT + ".security",
          ROOT + ".openid",
          ROOT + ".plants",
          ROOT + ".plants.scenario",
          ROOT + ".plants.asked",
          ROOT + ".runs",
          ROOT);

  @Test
  void aPackageImportsOnlyPackagesBelowIt() {
    JavaClasses server =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    assertThat(server.stream().map(JavaClass::getPackageName).distinct())
        .as("packages with a floor")
        .containsExactlyInAnyOrderElementsOf(FLOORS);
    for (int floor = 0; floor + 1 < FLOORS.size(); floor++) {
      noClasses()
          .that()
          .resideInAPackage(FLOORS.get(floor))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FLOORS.subList(floor + 1, FLOORS.size()).toArray(String[]::new))
          .check(server);
    }
  }
}
