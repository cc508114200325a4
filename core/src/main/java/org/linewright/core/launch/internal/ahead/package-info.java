/**
 * What planning again tells about the days to come: the outlook of a launch, and when a line is
 * best re-tooled.
 */
@NullMarked
package org.linewright.core.launch.internal.ahead;

import org.jspecify.annotations.NullMarked;
