package org.linewright.cli.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.ask.ParameterSpec;
import org.linewright.answers.ask.QuestionSpec;
import org.linewright.answers.ask.SentTables;
import org.linewright.answers.format.Refusal;
import org.linewright.cli.options.PlantArguments;
import org.linewright.cli.print.IssuePrinter;
import org.linewright.cli.print.Terminal;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;
import org.linewright.files.TableFile;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What was typed for the parameters of a question.
 *
 * @param command parsed
 * @param terminal where the command runs
 * @param isWhole false when something else is asked, and what must be given may be missing
 */
record TypedRequest(CommandSpec command, Terminal terminal, boolean isWhole)
    implements QuestionSpec.Given {

  @Override
  public @Nullable Object value(ParameterSpec parameter) throws IOException {
    Object given = command.findOption(parameter.option()).getValue();
    if (given == null) {
      return null;
    }
    if (parameter.isTable()) {
      return table(parameter, Path.of(given.toString()));
    }
    return parameter.isFolder()
        ? folder(parameter, PlantArguments.existing(Path.of(given.toString())))
        : given;
  }

  private Table<?> table(ParameterSpec parameter, Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new Refusal("there is no file " + file);
    }
    IssueLog log = new IssueLog();
    Class<? extends Record> row = parameter.item().asSubclass(Record.class);
    Table<?> table = TableFile.read(file, TableSpec.of(row), log);
    IssuePrinter.ofFile(terminal).tell(log.list());
    return table;
  }

  private static Object folder(ParameterSpec parameter, Path folder) throws IOException {
    return SentTables.of(
        parameter.type(),
        new SentTables.Source() {
          @Override
          public <T extends Record> Table<T> table(TableSpec<T> spec, IssueLog log)
              throws IOException {
            return TableFile.read(folder, spec, false, log);
          }
        });
  }

  @Override
  public String called(ParameterSpec parameter) {
    return parameter.option();
  }
}
