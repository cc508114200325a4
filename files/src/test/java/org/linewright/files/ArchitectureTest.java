package org.linewright.files;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.architecture.Rooms;

/** What the packages of files may use of each other. */
class ArchitectureTest {
  private static final String ROOT = "org.linewright.files";

  @Test
  void aPackageUsesOnlyThePackagesThatItSays() {
    Rooms.check(
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT),
        ROOT,
        Map.of(
            "text", Set.of(),
            "scenario", Set.of("text"),
            "", Set.of("text", "scenario"),
            "sequence", Set.of(),
            "upload", Set.of("", "text", "scenario"),
            "edi", Set.of(),
            "profile", Set.of("text", "upload"),
            "programme", Set.of("text", "profile"),
            "book", Set.of("", "upload"),
            "report.draw", Set.of(),
            "report", Set.of("report.draw")));
  }
}
