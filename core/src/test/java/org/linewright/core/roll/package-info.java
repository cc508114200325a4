/** Rolls of random plants against their own tables, read in another way. */
@NullMarked
package org.linewright.core.roll;

import org.jspecify.annotations.NullMarked;
