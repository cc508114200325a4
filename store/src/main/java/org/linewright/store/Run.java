package org.linewright.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A run as it stands.
 *
 * @param id counts up; never used twice
 * @param subject what is asked of what
 * @param inputsHash equal for equal plant tables, question and inputs; SHA-256 in hexadecimal
 * @param status how far it is
 * @param notes what it has told
 * @param times when
 * @param by who asked
 * @param restartOf the run whose inputs it took over
 */
public record Run(
    long id,
    RunRequest.Subject subject,
    String inputsHash,
    RunStatus status,
    Notes notes,
    Times times,
    String by,
    OptionalLong restartOf) {

  /**
   * What a run has told.
   *
   * @param progress last progress as JSON; empty before the first
   * @param summary the answer in short as JSON; empty before the end
   * @param message for people: why it failed; else empty
   */
  public record Notes(String progress, String summary, String message) {}

  /** When a run was asked for, begun and over. */
  public record Times(
      Instant createdAt, Optional<Instant> startedAt, Optional<Instant> finishedAt) {}
}
