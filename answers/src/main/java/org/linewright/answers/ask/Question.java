package org.linewright.answers.ask;

/**
 * A question that people ask: its class carries {@link QuestionInfo}, the components of its request
 * {@link Parameter}, those of its reply {@link Key}.
 *
 * @param <R> what it is asked with
 * @param <A> what it replies: each component is a key of JSON, each list of rows a table
 */
public interface Question<R extends Record, A extends Record> {
  /**
   * Answers.
   *
   * @throws org.linewright.answers.format.Refusal when it cannot be asked so
   * @throws RejectedInput when what was sent with it has rejected rows
   */
  Reply<A> ask(Asking asking, R request) throws Exception;
}
