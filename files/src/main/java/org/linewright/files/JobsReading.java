package org.linewright.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.linewright.core.plan.Job;
import org.linewright.core.table.Column;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.TableInfo;
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

  private static final TableSpec<Row> SPEC = TableSpec.of(Row.class);

  public JobsReading {
    jobs = List.copyOf(jobs);
    issues = List.copyOf(issues);
  }

  /** One row of the file. */
  @TableInfo(name = "jobs", doc = "Vehicles started.")
  public record Row(
      @Column(doc = "day of the start", required = true) LocalDate day,
      @Column(doc = "line", required = true) String line,
      @Column(doc = "variant", required = true) String variant,
      @Column(doc = "kit cohort") String cohort,
      @Column(doc = "vehicles", required = true) int units,
      @Column(doc = "no for a vehicle that is built incomplete", fallback = "yes")
          boolean complete) {}

  /**
   * Reads the jobs of a plan's folder.
   *
   * @throws IOException when the file cannot be read
   */
  public static JobsReading of(Path planFolder) throws IOException {
    IssueLog issues = new IssueLog();
    TableReader<Row> reader = new TableReader<>(SPEC, FILE, issues);
    OptionalInt unbalanced = CsvRows.stream(planFolder.resolve(FILE), reader);
    if (unbalanced.isPresent()) {
      issues.add(neverClosed(FILE, unbalanced.getAsInt()));
    }
    List<Job> jobs =
        reader.isReadable()
            ? reader.table().rows().stream().map(JobsReading::job).toList()
            : List.of();
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

  private static Job job(Row row) {
    return new Job(row.day, row.line, row.variant, row.cohort, row.units, row.complete);
  }
}
