/** Worlds told side by side. */
@NullMarked
package org.linewright.answers.compare;

import org.jspecify.annotations.NullMarked;
