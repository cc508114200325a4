package org.linewright.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/**
 * A plant folder after a change of its plant: tables that differ are written anew, all other files
 * are copied as they stand. Made beside the folder and moved into place when it is complete.
 *
 * @param folder the folder that was read
 * @param before the plant that was read
 * @param after the changed plant; of its settings only the plan date may differ
 */
public record ChangedFolder(Path folder, Plant before, Plant after) {
  private static final Pattern PLAN_DATE =
      Pattern.compile("(?m)^(plan_date[ \\t]*:[ \\t]*)[^#\\r\\n]*?([ \\t]*(#.*)?)$");

  /**
   * Replaces the folder: two renames, the first of which is undone when the second fails.
   *
   * @throws IOException when the disk fails; the folder then is as it was
   */
  public void replace() throws IOException {
    Path target = folder.toRealPath();
    String unique = "-" + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
    Path work = target.resolveSibling("." + target.getFileName() + unique + ".new");
    Path earlier = target.resolveSibling("." + target.getFileName() + unique + ".old");
    try {
      NewFolder.fill(work, this::fill);
      Files.move(target, earlier, StandardCopyOption.ATOMIC_MOVE);
      try {
        Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        Files.move(earlier, target, StandardCopyOption.ATOMIC_MOVE);
        throw e;
      }
      NewFolder.delete(earlier);
    } finally {
      if (Files.exists(work)) {
        NewFolder.delete(work);
      }
    }
  }

  /**
   * Writes the changed folder elsewhere; the folder stays as it is.
   *
   * @param target must not exist or must be empty
   * @throws java.nio.file.DirectoryNotEmptyException when it holds files already
   */
  public void into(Path target) throws IOException {
    NewFolder.fill(target, this::fill);
  }

  private void fill(Path filling) throws IOException {
    copy(filling);
    for (TableSpec<?> spec : PlantTables.all()) {
      Table<?> table = after.table(spec);
      if (!table.equals(before.table(spec))) {
        Optional<Path> former =
            FolderFiles.of(folder, new IssueLog()).find(spec.fileName()).map(filling::resolve);
        if (former.isPresent()) {
          Files.delete(former.get());
        }
        FolderWriter.write(table, filling.resolve(spec.fileName()));
      }
    }
    if (!after.settings().equals(before.settings())) {
      writeSettings(filling);
    }
  }

  private void copy(Path filling) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.toList();
    }
    for (Path file : all) {
      Path copy = filling.resolve(folder.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(copy);
      } else {
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /**
   * Changes the one line, so that comments stay; a file in which that does not do is written anew.
   */
  private void writeSettings(Path filling) throws IOException {
    Path file =
        FolderFiles.of(filling, new IssueLog())
            .find(SettingsFile.NAME)
            .map(filling::resolve)
            .orElse(filling.resolve(SettingsFile.NAME));
    LocalDate day = after.settings().planDate();
    String text = Files.readString(file);
    String changed =
        PLAN_DATE
            .matcher(text)
            .replaceFirst(found -> Matcher.quoteReplacement(found.group(1) + day + found.group(2)));
    boolean isRead =
        SettingsFile.parse(changed, before.settings().name(), new IssueLog())
            .equals(Optional.of(after.settings()));
    Files.writeString(file, isRead ? changed : SettingsFile.print(after.settings()));
  }
}
