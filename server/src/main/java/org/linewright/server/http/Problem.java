package org.linewright.server.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.InputIssue;

/** A request cannot be met; told to the caller as RFC 9457 {@code application/problem+json}. */
public final class Problem extends RuntimeException {
  /** Content type of a problem. */
  public static final String TYPE = "application/problem+json";

  private static final long serialVersionUID = 1L;
  private static final int MOST_ISSUES = 1000;

  private final int status;
  private final String code;
  private final transient Map<String, @Nullable Object> more = new LinkedHashMap<>();

  /**
   * A problem.
   *
   * @param status HTTP status
   * @param code stable, for programs, e.g. {@code unknown_plant}
   * @param detail for people: what is wrong; from the second line on, what to do
   */
  public Problem(int status, String code, String detail) {
    super(detail);
    this.status = status;
    this.code = code;
  }

  /** 400: the request cannot be understood. */
  public static Problem badRequest(String detail) {
    return new Problem(400, "bad_request", detail);
  }

  /** 404: there is no such thing. */
  public static Problem unknown(String what, String name) {
    return new Problem(
        404, "unknown_" + what.replace(' ', '_'), "there is no " + what + " \"" + name + "\"");
  }

  /** 422: the input has rejected rows. */
  public static Problem rejected(List<InputIssue> issues) {
    List<InputIssue> rejections = issues.stream().filter(InputIssue::isRejected).toList();
    return new Problem(
            422,
            "input_rejected",
            rejections.size() + " rejected; no question is answered before that is mended")
        .with("issues", listed(issues))
        .with("issues_total", issues.size());
  }

  /** The same with one more member. */
  public Problem with(String name, @Nullable Object value) {
    more.put(name, value);
    return this;
  }

  /** Issues as trees, rejections first; a long list is cut. */
  public static List<Map<String, @Nullable Object>> listed(List<InputIssue> issues) {
    List<InputIssue> sorted = new ArrayList<>(issues);
    sorted.sort((a, b) -> Boolean.compare(b.isRejected(), a.isRejected()));
    return sorted.stream().limit(MOST_ISSUES).map(Problem::tree).toList();
  }

  private static Map<String, @Nullable Object> tree(InputIssue issue) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("code", issue.code().code());
    tree.put("severity", issue.severity().name().toLowerCase(Locale.ROOT));
    tree.put("file", issue.file());
    tree.put("row", issue.row() == 0 ? null : issue.row());
    tree.put("column", issue.column());
    tree.put("value", issue.value());
    tree.put("problem", issue.problem());
    tree.put("done", issue.done());
    tree.put("fix", issue.fix());
    return tree;
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  /** The members of the problem. */
  public Map<String, @Nullable Object> tree() {
    String[] lines = String.valueOf(getMessage()).split("\n", 2);
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("type", "urn:linewright:problem:" + code);
    tree.put("title", lines[0]);
    tree.put("status", status);
    tree.put("code", code);
    tree.put("detail", String.valueOf(getMessage()));
    tree.put("issues", List.of());
    tree.putAll(more);
    return tree;
  }
}
