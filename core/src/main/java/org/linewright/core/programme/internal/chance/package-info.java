/**
 * How sure the dates are: the programme lived through many times with drawn durations and costs.
 */
@NullMarked
package org.linewright.core.programme.internal.chance;

import org.jspecify.annotations.NullMarked;
