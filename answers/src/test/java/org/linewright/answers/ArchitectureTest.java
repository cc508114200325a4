package org.linewright.answers;

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
            Map.entry("format", Set.of()),
            Map.entry("world", Set.of("format")),
            Map.entry("ask", Set.of("", "format", "world")),
            Map.entry("questions", Set.of("", "ask", "format", "world")),
            Map.entry("", Set.of("format", "world")),
            Map.entry("today", Set.of("format", "world")),
            Map.entry("day", Set.of("", "format", "world")),
            Map.entry("plan", Set.of("", "format")),
            Map.entry("compare", Set.of("", "format")),
            Map.entry("margin", Set.of("", "format", "world")),
            Map.entry("stress", Set.of("", "format"))));
  }
}
