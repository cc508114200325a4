package org.linewright.answers.ask;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Grid;

/**
 * What a question replies.
 *
 * @param headlines the answer in sentences
 * @param shown the tables of a text; null = all
 * @param found the answer itself
 * @param isMet false when what was asked for was not found: the command ends with another code
 * @param <A> each component is a key of JSON, each list of rows a table
 */
public record Reply<A extends Record>(
    List<String> headlines, @Nullable List<Grid<?>> shown, A found, boolean isMet) {

  public Reply {
    headlines = List.copyOf(headlines);
    shown = shown == null ? null : List.copyOf(shown);
  }

  /** A reply with what was asked for, of which a text shows all tables. */
  public static <A extends Record> Reply<A> of(List<String> headlines, A found) {
    return new Reply<>(headlines, null, found, true);
  }

  /** The same of which a text shows other tables. */
  public Reply<A> showing(List<Grid<?>> others) {
    return new Reply<>(headlines, others, found, isMet);
  }

  /** The keys of JSON that are no tables: the answer in short. */
  public Map<String, @Nullable Object> brief() {
    return ReplyShape.tree(found, false);
  }
}
