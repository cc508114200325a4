/** Safety margins told, ranked against other plants, and written into certificates. */
@NullMarked
package org.linewright.answers.margin;

import org.jspecify.annotations.NullMarked;
