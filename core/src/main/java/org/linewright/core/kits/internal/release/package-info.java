/**
 * What the answer says besides: which parts bind, what is clear from which day, what more pieces
 * free.
 */
@NullMarked
package org.linewright.core.kits.internal.release;

import org.jspecify.annotations.NullMarked;
