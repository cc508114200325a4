/** Tests of the programs behind kits and cover. */
@NullMarked
package org.linewright.core.solver;

import org.jspecify.annotations.NullMarked;
