package org.linewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.answers.questions.Questions;
import org.linewright.cli.print.Terminal;
import org.linewright.core.table.IssueCode;
import org.linewright.files.FormatGuide;
import picocli.CommandLine;

/**
 * The pages of {@code docs/reference} and the table of questions in the README say what the code
 * does: they are made from it. {@code -Ddocs=accept} writes them.
 */
class ReferencePagesTest {
  private static final Path PAGES = Repository.root().resolve("docs/reference");
  private static final boolean ACCEPT = "accept".equals(System.getProperty("docs"));

  @Test
  void theCommandLine() throws IOException {
    compare("cli.md", commandLine());
  }

  @Test
  void thePlantFolder() throws IOException {
    compare("plant-folder.md", FormatGuide.text());
  }

  @Test
  void theIssues() throws IOException {
    compare("issues.md", issues());
  }

  @Test
  void theOutputsOfQuestions() throws IOException {
    String page = Files.readString(PAGES.resolve("outputs.md"));
    compare("outputs.md", QuestionPages.outputs(page, Questions.all()));
  }

  @Test
  void theTableOfQuestions() throws IOException {
    Path readme = Repository.root().resolve("README.md");
    compare(readme, QuestionPages.readme(Files.readString(readme), Questions.all()));
  }

  private static void compare(String page, String text) throws IOException {
    compare(PAGES.resolve(page), text);
  }

  private static void compare(Path file, String text) throws IOException {
    if (ACCEPT) {
      Files.createDirectories(PAGES);
      Files.writeString(file, text);
    }
    assertThat(file).as("Maybe run the tests with -Ddocs=accept").exists();
    assertThat(text.lines()).containsExactlyElementsOf(Files.readAllLines(file));
  }

  private static String commandLine() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    CommandLine root =
        Linewright.commandLine(
            new Terminal(
                OutputStream.nullOutputStream(), nowhere, false, false, 100, Optional.empty()));
    StringBuilder text =
        new StringBuilder(
            """
            # The command line

            Data goes to standard output, everything else to standard error; on failure standard
            output stays empty. A table is printed on a terminal, tab-separated values into a pipe
            or a file, unless `-o` asks for a format. Colors are used on a terminal only and never
            when `NO_COLOR` is set; `COLUMNS` narrows the tables. Interrupted by Ctrl-C, it ends
            with exit code 130.

            | variable | says |
            |---|---|
            | `JAVA_HOME` | the JDK to use, 17 or newer |
            | `LINEWRIGHT_JAVA_OPTS` | more options for the JVM, such as `-Xmx8g` |
            | `NO_COLOR` | no colors |
            | `COLUMNS` | width of tables, at most 100 |
            """);
    append(text, root);
    root.getSubcommands().values().forEach(command -> append(text, command));
    return text.toString();
  }

  private static void append(StringBuilder text, CommandLine command) {
    text.append("\n## ")
        .append(command.getCommandSpec().qualifiedName())
        .append("\n\n```text\n")
        .append(command.getUsageMessage(CommandLine.Help.Ansi.OFF))
        .append("```\n");
  }

  private static String issues() {
    StringBuilder text =
        new StringBuilder(
            """
            # Issues

            What `linewright check` may find in a plant folder or a scenario. A code once given is
            never used for another thing.

            | code | what it means |
            |---|---|
            """);
    for (IssueCode code : IssueCode.values()) {
      text.append("| ").append(code.code()).append(" | ").append(code.meaning()).append(" |\n");
    }
    return text.toString();
  }
}
