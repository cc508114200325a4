/** Tests of the programs behind the part transfers. */
@NullMarked
package org.linewright.core.kits.internal;

import org.jspecify.annotations.NullMarked;
