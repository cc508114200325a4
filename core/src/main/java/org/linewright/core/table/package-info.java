/**
 * Tables with typed columns: the one description of the plant's tables from which reading, writing,
 * edits, templates and the reference page are made, and {@code InputIssue}, the way in which bad
 * input is told. A table is a record class whose components carry {@code Column}. Knows nothing of
 * files or of what the tables mean.
 */
@NullMarked
package org.linewright.core.table;

import org.jspecify.annotations.NullMarked;
