/**
 * What is kept of a former plan: the starts on frozen days, and orders that are still as they were.
 */
@NullMarked
package org.linewright.core.plan.internal.frozen;

import org.jspecify.annotations.NullMarked;
