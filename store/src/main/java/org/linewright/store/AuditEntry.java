package org.linewright.store;

import java.time.Instant;

/**
 * One line of the audit log.
 *
 * @param id counts up
 * @param at when
 * @param event what happened
 */
public record AuditEntry(long id, Instant at, Event event) {

  /**
   * What happened.
   *
   * @param by who did it
   * @param action e.g. {@code scenario.update}
   * @param plant the plant's key; empty when none is concerned
   * @param subject what was touched, e.g. the scenario's name
   * @param detail more for people, e.g. {@code revision 7}
   */
  public record Event(String by, String action, String plant, String subject, String detail) {}
}
