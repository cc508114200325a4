package org.linewright.cli.keep;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.linewright.answers.format.Grid;
import org.linewright.answers.format.JsonText;
import org.linewright.answers.format.SeparatedText;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.plan.PlanView;
import org.linewright.answers.world.KeptPlan;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.NewFile;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanStarts;
import org.linewright.core.plant.Plant;

/** The folder of results that {@code plan --out DIR} writes: all of them or none. */
public final class PlanFolder {
  private static final String SUMMARY = "summary.json";
  private static final int REHEARSALS = 8;
  private static final int ROWS_OF_A_REHEARSAL = 5_000;

  /** The files of the folder. */
  public static final List<String> FILES =
      Stream.concat(
              PlanView.FILES.stream().map(PlanFolder::fileName), Stream.of(SUMMARY, KeptPlan.FILE))
          .toList();

  private PlanFolder() {}

  private static String fileName(String table) {
    return table + ".csv";
  }

  /**
   * Writes the folder under another name beside it and moves it into place when it is complete.
   *
   * @param folder does not exist, is empty or holds nothing but an earlier result
   * @throws Failure when it holds anything else
   */
  public static void write(Path folder, PlanView view, KeptPlan kept) throws IOException {
    Path target = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    refuseForeignFiles(folder, target);
    Path parent = target.getParent();
    if (parent == null) {
      throw new Failure(
          ExitCodes.WRONG_USAGE, folder + " cannot be replaced\nMaybe name a folder in it.");
    }
    Files.createDirectories(parent);
    Path work = Files.createDirectory(NewFile.workName(target));
    try {
      writeAll(work, texts(view, kept));
      putInPlace(work, target);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      delete(work);
    }
  }

  /** The plan as a whole takes as long as all tables: they are written beside it. */
  private static void writeAll(Path work, Map<String, Supplier<String>> texts) {
    List<Map.Entry<String, Supplier<String>>> files = List.copyOf(texts.entrySet());
    Stream.of(files.subList(0, 1), files.subList(1, files.size()))
        .parallel()
        .forEach(some -> some.forEach(file -> write(work, file)));
  }

  /**
   * Makes the texts of a plan that need not be the answer, several times, and throws them away:
   * after that, those of the answer come at once, for which somebody may wait who has pressed
   * Ctrl-C. Some thousand rows of each table are enough.
   */
  public static void rehearse(Plant plant, Plan plan) {
    Plan some = firstRows(plan);
    Stopwatch none = new Stopwatch();
    PlanView view = new PlanView(plant, some, none);
    KeptPlan kept = KeptPlan.of(plant, Map.of(), some, List.of(), none);
    try (OutputStream nowhere = OutputStream.nullOutputStream()) {
      for (int time = 0; time < REHEARSALS; time++) {
        for (Supplier<String> text : texts(view, kept).values()) {
          nowhere.write(text.get().getBytes(StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nowhere has no disk that could fail
    }
  }

  private static Plan firstRows(Plan plan) {
    return new Plan(
        first(plan.jobs()),
        first(plan.completions()),
        first(plan.transfers()),
        first(plan.purchases()),
        first(plan.deliveries()),
        first(plan.orders()),
        plan.summary(),
        plan.notices(),
        new PlanStarts(first(plan.starts().rows()), null));
  }

  private static <T> List<T> first(List<T> rows) {
    return rows.subList(0, Math.min(rows.size(), ROWS_OF_A_REHEARSAL));
  }

  private static Map<String, Supplier<String>> texts(PlanView view, KeptPlan kept) {
    Map<String, Supplier<String>> texts = new LinkedHashMap<>();
    texts.put(KeptPlan.FILE, kept::print);
    texts.put(SUMMARY, () -> JsonText.print(view.json()));
    for (Grid<?> table : view.files()) {
      texts.put(fileName(table.name()), () -> SeparatedText.CSV.print(table));
    }
    return texts;
  }

  private static void write(Path folder, Map.Entry<String, Supplier<String>> file) {
    try {
      Files.writeString(folder.resolve(file.getKey()), file.getValue().get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuseForeignFiles(Path folder, Path target) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new Failure(ExitCodes.WRONG_USAGE, folder + " is a file\nMaybe name another folder.");
    }
    List<String> foreign = new ArrayList<>();
    try (Stream<Path> files = Files.list(target)) {
      files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !FILES.contains(name))
          .sorted()
          .forEach(foreign::add);
    }
    if (!foreign.isEmpty()) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          folder
              + " holds files that are not results of plan: "
              + String.join(", ", foreign.subList(0, Math.min(3, foreign.size())))
              + (foreign.size() > 3 ? ", …" : "")
              + "\nNothing was written. Maybe name a new folder.");
    }
  }

  /** One rename when nothing stands there, else two; the earlier result comes back on failure. */
  private static void putInPlace(Path work, Path target) throws IOException {
    if (!Files.exists(target)) {
      Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Path earlier = NewFile.workName(target);
    Files.move(target, earlier, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.move(earlier, target, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
    delete(earlier);
  }

  /** Deletes a folder of files, if it is there. */
  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
    Files.delete(folder);
  }
}
