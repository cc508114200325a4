package org.linewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the commands of a Markdown page: the lines {@code $ ./linewright …} and {@code $ cp -r …}
 * of its {@code console} blocks.
 */
final class ConsoleBlocks {
  private static final Pattern LINEWRIGHT = Pattern.compile("\\$ \\./linewright(?: (.*))?");
  private static final Pattern COPY = Pattern.compile("\\$ cp -r (\\S+) (\\S+)");
  private static final Pattern EXIT = Pattern.compile("(.*?)\\s+# exit (\\d+)\\s*");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  /**
   * A command and what the page says it prints.
   *
   * @param line line number on the page
   * @param words the arguments
   * @param exitCode exit code told by {@code # exit N}; else 0
   * @param after what follows the arguments: {@code | head -3}, {@code > file} or nothing
   * @param output lines up to the next command or the end of the block
   */
  record Command(int line, List<String> words, int exitCode, String after, List<String> output) {
    /** First of three words: a folder is copied, so that a page may change it. */
    static final String COPY = "cp";
  }

  private final List<Command> commands = new ArrayList<>();

  private ConsoleBlocks() {}

  static List<Command> of(List<String> page) {
    ConsoleBlocks blocks = new ConsoleBlocks();
    blocks.read(page);
    return blocks.commands;
  }

  /** The words of a command line; quotes keep blanks together. */
  static List<String> words(String arguments) {
    return command(0, arguments, List.of()).words();
  }

  private void read(List<String> page) {
    boolean inside = false;
    List<String> output = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      String text = page.get(i).strip();
      if (text.startsWith("```")) {
        inside = !inside && text.equals("```console");
        output = new ArrayList<>();
      } else if (inside && text.startsWith("$ ")) {
        output = new ArrayList<>();
        Matcher linewright = LINEWRIGHT.matcher(text);
        if (linewright.matches()) {
          String arguments = linewright.group(1) == null ? "" : linewright.group(1);
          commands.add(command(i + 1, arguments, output));
        }
        Matcher copy = COPY.matcher(text);
        if (copy.matches()) {
          commands.add(
              new Command(
                  i + 1, List.of(Command.COPY, copy.group(1), copy.group(2)), 0, "", output));
        }
      } else if (inside) {
        output.add(page.get(i));
      }
    }
  }

  /** Takes a command line apart; a pipe or a redirection ends the arguments. */
  private static Command command(int line, String text, List<String> output) {
    Matcher exit = EXIT.matcher(text);
    boolean told = exit.matches();
    String rest = told ? exit.group(1) : text;
    List<String> words = new ArrayList<>();
    String after = "";
    Matcher word = WORD.matcher(rest);
    while (after.isEmpty() && word.find()) {
      String plain = word.group(3);
      if (plain != null && (plain.equals("|") || plain.startsWith(">") || plain.startsWith("2>"))) {
        after = rest.substring(word.start());
      } else {
        words.add(plain != null ? plain : word.group(1) != null ? word.group(1) : word.group(2));
      }
    }
    return new Command(line, words, told ? Integer.parseInt(exit.group(2)) : 0, after, output);
  }
}
