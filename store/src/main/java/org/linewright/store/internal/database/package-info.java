/**
 * The connections to either database, transactions, and the form of the tables. Main entry: {@code
 * Database}. What goes wrong there comes out as a {@code StoreException} that says what a caller
 * can do. Not here: what is kept.
 */
@NullMarked
package org.linewright.store.internal.database;

import org.jspecify.annotations.NullMarked;
