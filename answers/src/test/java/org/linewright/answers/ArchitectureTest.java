package org.linewright.answers;

import static java.util.Map.entry;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.architecture.Rooms;

/** What the packages of answers may use of each other. */
class ArchitectureTest {
  private static final String ROOT = "org.linewright.answers";

  @Test
  void aPackageUsesOnlyThePackagesThatItSays() {
    Rooms.check(
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT),
        ROOT,
        Map.ofEntries(
            entry("format", Set.of()),
            entry("world", Set.of("format")),
            entry("ask", Set.of("", "format", "world")),
            entry("obligations", Set.of("format", "world")),
            entry("board", Set.of("ask", "format", "world")),
            entry("launch", Set.of("ask", "format", "world")),
            entry("sheet", Set.of("ask", "format", "plan", "world")),
            entry("actions", Set.of("ask", "format", "obligations", "world")),
            entry("since", Set.of("", "format", "world")),
            entry(
                "questions",
                Set.of(
                    "",
                    "actions",
                    "ask",
                    "board",
                    "format",
                    "launch",
                    "world",
                    "obligations",
                    "sheet")),
            entry("", Set.of("format", "world")),
            entry("today", Set.of("format", "world", "obligations")),
            entry("day", Set.of("", "format", "world")),
            entry("intake", Set.of("", "format")),
            entry("plan", Set.of("", "format")),
            entry("compare", Set.of("", "format")),
            entry("margin", Set.of("", "format", "world")),
            entry("stress", Set.of("", "format"))));
  }
}
