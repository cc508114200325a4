/**
 * Keeps what people entrust to Linewright: plants and their versions, scenarios with revisions,
 * runs with inputs and results, users, sessions, tokens, the audit log, settings. Main entry:
 * {@code Store}. Two databases behind one API: SQLite in one file, the default, and PostgreSQL.
 * Every change is one transaction together with its line in the audit log: all of it or nothing,
 * and what a method has returned survives {@code kill -9}. Moments are UTC, kept to the
 * millisecond. Not here: the meaning of tables, scenarios and answers (they are kept as text),
 * passwords in the clear, rights.
 */
@NullMarked
package org.linewright.store;

import org.jspecify.annotations.NullMarked;
