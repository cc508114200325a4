/**
 * What can still be promised: the books that every planner keeps while it hands out materials and
 * line capacity. Main entries: {@code PromiseBook} (available-to-promise of parts and kits by day),
 * {@code LineBook} (free capacity), {@code Recipes} (from which kits and parts a variant can be
 * made). Units: pieces, vehicles, day numbers. Mutable, one thread; decides nothing.
 */
@NullMarked
package org.linewright.core.promise;

import org.jspecify.annotations.NullMarked;
