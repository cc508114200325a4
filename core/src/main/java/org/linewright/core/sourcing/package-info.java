/**
 * Whom to buy from. Rooms: {@code cases} and {@code chain} answer small models of their own, given
 * by tables.
 */
@NullMarked
package org.linewright.core.sourcing;

import org.jspecify.annotations.NullMarked;
