/** The page about a plant in trouble: what it decides, by which day, and what that saves. */
@NullMarked
package org.linewright.answers.today;

import org.jspecify.annotations.NullMarked;
