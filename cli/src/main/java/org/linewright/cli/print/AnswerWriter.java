package org.linewright.cli.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linewright.answers.Answer;
import org.linewright.answers.format.Grid;
import org.linewright.answers.format.HtmlPage;
import org.linewright.answers.format.JsonText;
import org.linewright.answers.format.SeparatedText;
import org.linewright.answers.format.Sheets;

/**
 * Renders an answer in memory, then prints it or puts it into a file.
 *
 * @param terminal where the command runs
 * @param format the format asked for; empty = what suits the other end of standard output
 * @param show name of the one table to show; empty = all of them
 * @param file file to write; empty = standard output
 */
public record AnswerWriter(
    Terminal terminal, Optional<Format> format, Optional<String> show, Optional<Path> file) {
  private static final int MOST_ROWS_ON_SCREEN = 40;

  public static AnswerWriter of(Terminal terminal, OutputOptions options) {
    return new AnswerWriter(terminal, options.format(), options.show(), options.file());
  }

  /** For answers that are sentences: text into a pipe, too, unless a table is asked for. */
  public static AnswerWriter ofText(Terminal terminal, OutputOptions options) {
    Optional<Format> format =
        options
            .format()
            .or(() -> options.show().isEmpty() ? Optional.of(Format.TABLE) : Optional.empty());
    return new AnswerWriter(terminal, format, options.show(), options.file());
  }

  /** Writes the answer. */
  public void write(Answer answer) throws IOException {
    Format chosen =
        format.orElse(terminal.interactive() && file.isEmpty() ? Format.TABLE : Format.TSV);
    Answer wanted = show.map(answer::only).orElse(answer);
    if (chosen == Format.XLSX && file.isEmpty() && terminal.interactive()) {
      throw new Failure(
          ExitCodes.WRONG_USAGE, "a workbook is not for the screen\nMaybe add --out FILE.xlsx.");
    }
    byte[] bytes = render(wanted, chosen);
    if (file.isPresent()) {
      NewFile.write(file.get(), bytes);
      terminal.say("written: " + file.get());
    } else {
      terminal.print(bytes);
    }
  }

  private byte[] render(Answer answer, Format chosen) {
    return switch (chosen) {
      case TABLE -> bytes(text(answer));
      case TSV -> bytes(separated(SeparatedText.TSV, answer.tables()));
      case CSV -> bytes(separated(SeparatedText.SHEET, answer.tables()));
      case JSON -> bytes(JsonText.print(answer.json().get()));
      case XLSX -> Sheets.print(answer.tables());
      case HTML -> bytes(HtmlPage.print(answer.headlines(), answer.tables()));
    };
  }

  /** The first table; or all of them, each under its name, when all were asked for. */
  private String separated(SeparatedText format, List<Grid<?>> tables) {
    if (!show.equals(Optional.of(Answer.ALL))) {
      return format.print(tables.get(0));
    }
    return tables.stream()
        .map(table -> "# " + table.name() + "\n" + format.print(table))
        .collect(Collectors.joining("\n"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String text(Answer answer) {
    boolean screen = terminal.interactive() && file.isEmpty();
    TextTable table =
        new TextTable(
            screen ? terminal.columns() : Integer.MAX_VALUE,
            screen ? MOST_ROWS_ON_SCREEN : Integer.MAX_VALUE,
            screen && terminal.colored());
    StringBuilder text = new StringBuilder();
    for (String headline : answer.headlines()) {
      // an edit is copied as it stands
      boolean wraps = screen && answer.wrapped() && !headline.strip().startsWith("--edit ");
      String wrapped = wraps ? Paragraph.wrap(headline, terminal.columns()) : headline;
      text.append(wrapped).append('\n');
    }
    List<Grid<?>> shown = answer.shown();
    for (Grid<?> grid : shown) {
      text.append(text.isEmpty() ? "" : "\n").append(table.print(grid));
    }
    return text.toString();
  }
}
