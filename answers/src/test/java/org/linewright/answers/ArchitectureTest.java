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
        Map.of(
            "format", Set.of(),
            "world", Set.of("format"),
            "ask", Set.of("", "format", "world"),
            "questions", Set.of("", "ask", "format", "world"),
            "", Set.of("format", "world"),
            "today", Set.of("format", "world"),
            "day", Set.of("", "format", "world"),
            "plan", Set.of("", "format"),
            "compare", Set.of("", "format"),
            "margin", Set.of("", "format", "world"),
            "stress", Set.of("", "format")));
  }
}
