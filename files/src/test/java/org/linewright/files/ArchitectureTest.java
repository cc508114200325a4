package org.linewright.files;

import static java.util.Map.entry;

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
        Map.ofEntries(
            entry("text", Set.of()),
            entry("scenario", Set.of("text")),
            entry("", Set.of("text", "scenario")),
            entry("sequence", Set.of()),
            entry("upload", Set.of("", "text", "scenario")),
            entry("edi", Set.of()),
            entry("profile", Set.of("text", "upload")),
            entry("programme", Set.of("text", "profile")),
            entry("book", Set.of("", "upload")),
            entry("publish", Set.of("", "text")),
            entry("report.draw", Set.of()),
            entry("report", Set.of("report.draw"))));
  }
}
