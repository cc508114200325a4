package org.linewright.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linewright.core.architecture.Rooms;

/** The floors of core, from the ground up: a package imports only packages listed before it. */
class ArchitectureTest {
  private static final String ROOT = "org.linewright.core.";
  private static final List<String> FLOORS =
      List.of(
          "units",
          "time",
          "draw",
          "table",
          "plant",
          "scenario",
          "instance",
          "reason",
          "solver",
          "promise",
          "kits",
          "cover",
          "plan",
          "why",
          "launch",
          "margin",
          "stress",
          "buffers",
          "sourcing",
          "scorecard",
          "sequence",
          "balance",
          "programme",
          "obligations",
          "compare",
          "roll",
          "intake",
          "since",
          "receive");

  /**
   * Packages that have rooms, and of each room the others that it may use; "" = the package itself,
   * where it is held to the rules, too.
   */
  private static final Map<String, Map<String, Set<String>>> ROOMS =
      Map.ofEntries(
          entry(
              "plant",
              Map.of(
                  "product", Set.of(),
                  "demand", Set.of(),
                  "supply", Set.of(),
                  "line", Set.of(),
                  "risk", Set.of(),
                  "programme", Set.of(),
                  "", Set.of("product", "demand", "supply", "line", "risk", "programme"),
                  "check", Set.of("", "product", "demand", "supply", "line", "risk", "programme"))),
          entry(
              "kits.internal",
              Map.of(
                  "book", Set.of(),
                  "model", Set.of("book"),
                  "solve", Set.of("book", "model"),
                  "release", Set.of("book", "model", "solve"),
                  "ledger", Set.of("book", "model"))),
          entry(
              "plan.internal",
              Map.ofEntries(
                  entry("books", Set.of()),
                  entry("program", Set.of()),
                  entry("purchases", Set.of("program")),
                  entry("objective", Set.of("books", "purchases")),
                  entry("list", Set.of("books", "objective")),
                  entry("frozen", Set.of("books", "objective", "list")),
                  entry("exact", Set.of("books", "program", "purchases", "objective", "list")),
                  entry("bound", Set.of("books", "program", "purchases", "objective", "exact")),
                  entry("search", Set.of("books", "objective", "list", "bound")),
                  entry("reasons", Set.of("books", "list")),
                  entry("write", Set.of("books", "purchases", "objective", "list", "frozen")))),
          entry(
              "why.internal",
              Map.of(
                  "goal", Set.of(),
                  "levers", Set.of("goal"),
                  "remedy", Set.of("goal", "levers"),
                  "subject", Set.of("goal", "levers", "remedy"))),
          entry(
              "launch.internal",
              Map.of(
                  "fit", Set.of(),
                  "history", Set.of("fit"),
                  "ahead", Set.of("fit", "history"))),
          entry(
              "margin.internal",
              Map.of(
                  "solve", Set.of(),
                  "failed", Set.of(),
                  "world", Set.of("solve"),
                  "study", Set.of("failed", "world"))),
          entry("stress.internal", Map.of("figures", Set.of(), "tables", Set.of())),
          entry(
              "sourcing",
              Map.of(
                  "chain", Set.of(),
                  "cases", Set.of("chain"),
                  "internal.program", Set.of(),
                  "internal.world", Set.of("internal.program"),
                  "", Set.of("internal.program", "internal.world"))),
          entry("sequence.internal", Map.of("search", Set.of(), "day", Set.of("search"))),
          entry("balance.internal", Map.of("count", Set.of(), "place", Set.of("count"))),
          entry(
              "programme.internal",
              Map.of(
                  "graph", Set.of(),
                  "list", Set.of("graph"),
                  "proof", Set.of("graph"),
                  "compile", Set.of(),
                  "holds", Set.of("graph", "compile"),
                  "money", Set.of("graph", "compile"),
                  "progress", Set.of("compile"),
                  "chance", Set.of("graph", "list", "compile"))));

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.linewright.core");

  @Test
  void aPackageImportsOnlyPackagesBelowIt() {
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      String[] above =
          FLOORS.subList(floor + 1, FLOORS.size()).stream()
              .map(name -> ROOT + name + "..")
              .toArray(String[]::new);
      if (above.length > 0) {
        noClasses()
            .that()
            .resideInAPackage(ROOT + FLOORS.get(floor) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(above)
            .check(CORE);
      }
    }
  }

  @Test
  void aRoomUsesOnlyTheRoomsThatItSays() {
    ROOMS.forEach((house, uses) -> Rooms.check(CORE, ROOT + house, uses));
  }

  @Test
  void everyPackageStandsOnAFloor() {
    Set<String> found =
        CORE.stream()
            .map(JavaClass::getPackageName)
            .map(name -> name.substring(ROOT.length()).replaceFirst("\\..*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).containsExactlyInAnyOrderElementsOf(FLOORS);
  }

  @Test
  void coreUsesNoFrameworkNoLoggerAndNoFiles() {
    classes()
        .that()
        .resideInAPackage("org.linewright.core..")
        .and()
        .haveNameNotMatching(".*[.]solver[.]Highs") // it unpacks a native library
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage("org.linewright.core..")
                .or(resideInAPackage("java.lang.."))
                .or(resideInAPackage("java.util.."))
                .or(resideInAPackage("java.text"))
                .or(resideInAPackage("java.time.."))
                .or(resideInAPackage("java.math.."))
                .or(resideInAPackage("org.jspecify.."))
                .or(resideInAPackage("com.sun.jna.."))
                .or(resideInAPackage("com.google.ortools..")))
        .check(CORE);
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.logging.Logger")
        .check(CORE);
  }

  @Test
  void solversStayInsideAFeature() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.linewright.core..internal..", ROOT + "solver..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.google.ortools..", "com.sun.jna..")
        .check(CORE);
  }

  @Test
  void aFeatureKeepsItsInternalsToItself() {
    for (String floor : FLOORS) {
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + floor + "..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + floor + ".internal..")
          .allowEmptyShould(true)
          .check(CORE);
    }
  }
}
