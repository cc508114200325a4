/**
 * Names that people choose, secrets that nobody can guess, hashes of contents, and how contents are
 * packed. Main entries: {@code Hashes}, {@code Packing}. Not here: the database.
 */
@NullMarked
package org.linewright.store.internal.keys;

import org.jspecify.annotations.NullMarked;
