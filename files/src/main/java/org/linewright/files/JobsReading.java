package org.linewright.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.linewright.core.plan.Job;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.TableSpec;
import org.linewright.files.text.CsvRows;
import org.linewright.files.text.TableReader;

/**
 * The vehicles started by a plan, read from the {@code jobs.csv} that {@code plan --out} wrote.
 *
 * @param jobs rows in the order of the file
 * @param issues what is wrong with the file; rows with an issue are left out
 */
public record JobsReading(List<Job> jobs, List<InputIssue> issues) {
  /** Name of the file in the folder of a plan. */
  public static final String FILE = "jobs.csv";

  private static final TableSpec<Job> SPEC = TableSpec.of(Job.class);

  public JobsReading {
    jobs = List.copyOf(jobs);
    issues = List.copyOf(issues);
  }

  /**
   * Reads the jobs of a plan's folder.
   *
   * @throws IOException when the file cannot be read
   */
  public static JobsReading of(Path planFolder) throws IOException {
    IssueLog issues = new IssueLog();
    TableReader<Job> reader = new TableReader<>(SPEC, FILE, issues);
    OptionalInt unbalanced = CsvRows.stream(planFolder.resolve(FILE), reader);
    if (unbalanced.isPresent()) {
      issues.add(neverClosed(FILE, unbalanced.getAsInt()));
    }
    List<Job> jobs = reader.isReadable() ? reader.table().rows() : List.of();
    return new JobsReading(jobs, issues.list());
  }

  static InputIssue neverClosed(String file, int row) {
    return new InputIssue(
        IssueCode.UNBALANCED_QUOTES,
        InputIssue.Severity.REJECTED,
        file,
        row,
        "",
        "",
        "has a quoted cell that is never closed",
        "The rest was not read.",
        "let plan --out write the folder again.");
  }
}
