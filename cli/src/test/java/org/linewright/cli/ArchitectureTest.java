package org.linewright.cli;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.architecture.Rooms;

/** What the packages of the command line may use of each other. */
class ArchitectureTest {
  private static final String ROOT = "org.linewright.cli";

  @Test
  void aPackageUsesOnlyThePackagesThatItSays() {
    Rooms.check(
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT),
        ROOT,
        Map.of(
            "print", Set.of(),
            "keep", Set.of("print"),
            "options", Set.of("print", "keep"),
            "verbs", Set.of("print", "keep", "options"),
            "intake", Set.of("print", "options"),
            "publish", Set.of("print", "keep", "options"),
            "", Set.of("print", "verbs", "intake", "publish")));
  }
}
