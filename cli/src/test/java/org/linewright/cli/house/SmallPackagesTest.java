package org.linewright.cli.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linewright.cli.Repository;

/** No package holds more than {@value #MOST} files: who comes new finds what there is. */
class SmallPackagesTest {
  private static final int MOST = 25;

  @Test
  void noPackageHasMoreFilesThanSomebodyCanTakeIn() throws IOException {
    List<String> large = new ArrayList<>();
    int packages = 0;
    for (Path folder : folders()) {
      long files = javaFiles(folder);
      packages += files > 0 ? 1 : 0;
      if (files > MOST) {
        large.add(Repository.root().relativize(folder) + ": " + files);
      }
    }

    assertThat(packages).isGreaterThan(100);
    assertThat(large).isEmpty();
  }

  private static List<Path> folders() throws IOException {
    List<Path> folders = new ArrayList<>();
    try (Stream<Path> modules = Files.list(Repository.root())) {
      for (Path module : modules.toList()) {
        for (String kind : List.of("src/main/java", "src/test/java")) {
          if (Files.isDirectory(module.resolve(kind))) {
            try (Stream<Path> inside = Files.walk(module.resolve(kind))) {
              inside.filter(Files::isDirectory).forEach(folders::add);
            }
          }
        }
      }
    }
    return folders;
  }

  private static long javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).count();
    }
  }
}
