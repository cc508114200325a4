package org.linewright.answers.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.format.Grid;

/**
 * What a question replies.
 *
 * @param headlines the answer in sentences
 * @param shown the tables of a text
 * @param found the answer itself
 * @param isMet false when what was asked for was not found: the command ends with another code
 * @param <A> each component is a key of JSON, each list of rows a table
 */
public record Reply<A extends Record>(
    List<String> headlines, List<Grid<?>> shown, A found, boolean isMet) {

  public Reply {
    headlines = List.copyOf(headlines);
    shown = List.copyOf(shown);
  }

  /** A reply with what was asked for, of which a text shows all tables. */
  public static <A extends Record> Reply<A> of(List<String> headlines, A found) {
    return new Reply<>(headlines, ReplyShape.tables(found), found, true);
  }

  /** The same, ready for every format. */
  public Answer answer() {
    return new Answer(headlines, shown, tables(), this::json);
  }

  /** All tables. */
  public List<Grid<?>> tables() {
    return ReplyShape.tables(found);
  }

  private Map<String, @Nullable Object> json() {
    return ReplyShape.tree(found);
  }

  /** The keys of JSON that are no tables: the answer in short. */
  public Map<String, @Nullable Object> brief() {
    Map<String, @Nullable Object> brief = new LinkedHashMap<>();
    List<String> tables = new ArrayList<>();
    tables().forEach(table -> tables.add(table.name()));
    json()
        .forEach(
            (key, value) -> {
              if (!tables.contains(key)) {
                brief.put(key, value);
              }
            });
    return brief;
  }
}
