/** Random worlds told: their outcomes, one of them replayed, and sweeps over many settings. */
@NullMarked
package org.linewright.answers.stress;

import org.jspecify.annotations.NullMarked;
