package org.linewright.files;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.table.InputIssue;

/**
 * One case of {@code broken-folders.txt}.
 *
 * @param title what is broken
 * @param changes changes of the folder {@code small}
 * @param issues the issues that must come of it
 */
public record BrokenFolder(String title, List<String> changes, List<String> issues) {

  /** The cases of the resource, in its order. */
  static List<BrokenFolder> all() throws IOException {
    List<BrokenFolder> cases = new ArrayList<>();
    for (String line : Files.readAllLines(SmallFolder.resource("broken-folders.txt"))) {
      if (line.startsWith("# ")) {
        cases.add(new BrokenFolder(line.substring(2), new ArrayList<>(), new ArrayList<>()));
      } else if (!cases.isEmpty() && !line.isBlank()) {
        BrokenFolder last = cases.get(cases.size() - 1);
        (line.matches("[-~]> .*") ? last.issues : last.changes).add(line);
      }
    }
    return cases;
  }

  /** Changes a copy of the folder {@code small}. */
  void breakIn(Path folder) throws IOException {
    for (String change : changes) {
      String[] words = words(change);
      String text = words.length < 3 ? "" : words[2].replace("\\n", "\n");
      Path file = folder.resolve(words[0].split(":", 2)[0]);
      switch (words[1]) {
        case "gone" -> Files.delete(file);
        case "=" -> write(file, text, StandardCharsets.UTF_8);
        case "latin1" -> write(file, text, StandardCharsets.ISO_8859_1);
        case "+" -> write(file, Files.readString(file) + text + "\n", StandardCharsets.UTF_8);
        case "|" -> replaceLine(file, Integer.parseInt(words[0].split(":", 2)[1]), text);
        default -> throw new IllegalArgumentException(change);
      }
    }
  }

  /** File, verb and text; the name of a file may have blanks. */
  private static String[] words(String change) {
    var parts =
        java.util.regex.Pattern.compile("(.+?) (gone|=|latin1|\\+|\\|)(?: (.*))?").matcher(change);
    if (!parts.matches()) {
      throw new IllegalArgumentException(change);
    }
    String text = parts.group(3);
    return text == null
        ? new String[] {parts.group(1), parts.group(2)}
        : new String[] {parts.group(1), parts.group(2), text};
  }

  private static void replaceLine(Path file, int line, String text) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.set(line - 1, text);
    Files.write(file, lines);
  }

  private static void write(Path file, String text, Charset charset) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(charset));
  }

  /** An issue as the resource writes it: {@code -> IN-012 kits.csv:3 kits}. */
  public static String place(InputIssue issue) {
    return Stream.of(
            (issue.isRejected() ? "->" : "~>"),
            issue.code().code(),
            issue.file() + (issue.row() > 0 ? ":" + issue.row() : ""),
            issue.column())
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  @Override
  public String toString() {
    return title;
  }
}
