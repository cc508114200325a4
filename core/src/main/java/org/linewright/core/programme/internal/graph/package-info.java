/** A programme as linked arrays: what comes before and after each activity, and how early. */
@NullMarked
package org.linewright.core.programme.internal.graph;

import org.jspecify.annotations.NullMarked;
