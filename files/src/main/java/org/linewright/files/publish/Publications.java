package org.linewright.files.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.linewright.core.plant.Plant;
import org.linewright.files.PlantFolder;
import org.linewright.files.PlantReading;

/**
 * The published plans of a plant folder.
 *
 * @param folder the plant folder
 */
public record Publications(Path folder) {
  /** The folder of all publications within a plant folder. */
  public static final String FOLDER = "published";

  private static final String PLANT = "plant";
  private static final String NUMBER = "[1-9][0-9]{0,8}";

  /** Their numbers, in sequence; empty = none. */
  public List<Integer> numbers() throws IOException {
    Path all = folder.resolve(FOLDER);
    if (!Files.isDirectory(all)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(all)) {
      return entries
          .filter(Files::isDirectory)
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(name -> name.matches(NUMBER))
          .map(Integer::valueOf)
          .sorted()
          .toList();
    }
  }

  /** The newest; empty = none. */
  public OptionalInt newest() throws IOException {
    return numbers().stream().mapToInt(number -> number).max();
  }

  /** Where a publication lies: a folder as {@code plan --out} writes it, with more in it. */
  public Path place(int number) {
    return folder.resolve(FOLDER).resolve(String.valueOf(number));
  }

  /**
   * Who published it, when and why.
   *
   * @throws IOException when it cannot be read
   */
  public Publication read(int number) throws IOException {
    return PublicationFile.read(place(number), number);
  }

  /** The plant of which it was made. */
  public PlantReading plant(int number) throws IOException {
    return PlantFolder.read(place(number).resolve(PLANT));
  }

  /**
   * Writes a publication beside its place and moves it there when it is whole.
   *
   * @param plan a folder that {@code plan --out} wrote
   * @param plant the plant of which that plan was made
   * @throws FileAlreadyExistsException when the number was taken meanwhile
   */
  public void write(Publication publication, Path plan, Plant plant) throws IOException {
    Path all = folder.resolve(FOLDER);
    if (Files.exists(all) && !Files.isDirectory(all)) {
      throw new NotDirectoryException(all.toString());
    }
    Files.createDirectories(all);
    Path work = Files.createTempDirectory(all, ".new-");
    try {
      copy(plan, work);
      PlantFolder.write(plant, work.resolve(PLANT));
      Files.writeString(work.resolve(PublicationFile.NAME), PublicationFile.print(publication));
      Path place = place(publication.number());
      if (Files.exists(place)) {
        throw new FileAlreadyExistsException(place.toString());
      }
      Files.move(work, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(work);
    }
  }

  /** Takes a publication back that was just written. */
  public void takeBack(int number) throws IOException {
    delete(place(number));
  }

  private static void copy(Path plan, Path work) throws IOException {
    List<Path> files;
    try (Stream<Path> entries = Files.list(plan)) {
      files = entries.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Files.copy(file, work.resolve(String.valueOf(file.getFileName())));
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
