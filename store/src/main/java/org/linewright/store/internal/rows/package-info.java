/**
 * Rows of tables as records of the store, and back. Main entries: {@code RunRow}, {@code
 * DocumentTable}. Moments are milliseconds since 1970. Not here: transactions, which the callers
 * open.
 */
@NullMarked
package org.linewright.store.internal.rows;

import org.jspecify.annotations.NullMarked;
