package org.linewright.files;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.PlantCheck;
import org.linewright.core.plant.check.Unread;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.TableSpec;

/**
 * A plant folder as far as it can be read, so that what it lacks can be brought by an import.
 *
 * @param plant settings and tables, without the rows that could not be read
 * @param unread what could not be read
 * @param issues what was found in the files; nothing yet of what contradicts between them
 */
public record FolderParts(Plant plant, Unread unread, List<InputIssue> issues) {

  public FolderParts {
    issues = List.copyOf(issues);
  }

  /**
   * What is wrong with a plant in which some of the tables were brought anew.
   *
   * @param changed the plant with them
   * @param replaced names of the tables of which nothing is left of what the folder has
   */
  public List<InputIssue> check(Plant changed, Set<String> replaced) {
    Set<String> files =
        replaced.stream()
            .flatMap(
                name -> {
                  TableSpec<?> spec = PlantTables.find(name).orElseThrow();
                  return Stream.of(spec.fileName(), plant.table(spec).file());
                })
            .collect(Collectors.toSet());
    Unread rest =
        new Unread(
            unread.settings(),
            unread.tables().stream()
                .filter(name -> !replaced.contains(name))
                .collect(Collectors.toSet()),
            unread.names());
    return Stream.concat(
            issues.stream().filter(issue -> !files.contains(issue.file())),
            PlantCheck.check(changed, rest).stream())
        .toList();
  }
}
