/**
 * Which change would meet an obligation? Changes are proposed from what binds, and each is planned
 * or scheduled again before it is told. Main entry: {@code ObligationChanges}.
 */
@NullMarked
package org.linewright.answers.obligations;

import org.jspecify.annotations.NullMarked;
