/**
 * Why an order is late or unmet: each limit is taken away for a trial, and the ones that bind are
 * told.
 */
@NullMarked
package org.linewright.core.plan.internal.reasons;

import org.jspecify.annotations.NullMarked;
