package org.linewright.core.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.table.InputIssue.Severity;

/**
 * Collects the issues of an import. Of each file the first {@value #LIMIT} are kept; one more issue
 * says how many there are beyond them, so that a broken million-row file neither floods memory nor
 * hides anything. Not thread-safe.
 */
public final class IssueLog {
  /** Issues kept of one file. */
  public static final int LIMIT = 1_000;

  private final Map<String, FileLog> files = new LinkedHashMap<>();

  private static final class FileLog {
    private final List<InputIssue> kept = new ArrayList<>();
    private int rejectedBeyond;
    private int warningsBeyond;
  }

  public void add(InputIssue issue) {
    FileLog log = files.computeIfAbsent(issue.file(), file -> new FileLog());
    if (log.kept.size() < LIMIT) {
      log.kept.add(issue);
    } else if (issue.isRejected()) {
      log.rejectedBeyond++;
    } else {
      log.warningsBeyond++;
    }
  }

  /** Adds what another log collected, behind what is here. */
  public void addAll(IssueLog other) {
    other.files.forEach(
        (file, log) -> {
          log.kept.forEach(this::add);
          FileLog own = files.computeIfAbsent(file, first -> new FileLog());
          own.rejectedBeyond += log.rejectedBeyond;
          own.warningsBeyond += log.warningsBeyond;
        });
  }

  /** Drops what was said of a file, which is then read once more. */
  public void forget(String file) {
    files.remove(file);
  }

  /** All issues kept: files in the order of their first issue, the issues of a file by row. */
  public List<InputIssue> list() {
    List<InputIssue> all = new ArrayList<>();
    files.forEach(
        (file, log) -> {
          List<InputIssue> sorted = new ArrayList<>(log.kept);
          sorted.sort((a, b) -> Integer.compare(a.row(), b.row()));
          all.addAll(sorted);
          if (log.rejectedBeyond + log.warningsBeyond > 0) {
            all.add(summary(file, log));
          }
        });
    return List.copyOf(all);
  }

  private static InputIssue summary(String file, FileLog log) {
    return new InputIssue(
        IssueCode.MORE_ISSUES,
        log.rejectedBeyond > 0 ? Severity.REJECTED : Severity.WARNING,
        file,
        0,
        "",
        "",
        "has "
            + log.rejectedBeyond
            + " more rejections and "
            + log.warningsBeyond
            + " more warnings",
        "Not listed.",
        "mend the listed ones first.");
  }
}
