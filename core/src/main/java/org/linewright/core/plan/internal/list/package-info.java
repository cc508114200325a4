/**
 * Plans by list: one order after the other is placed on the days and lines that suit it; then
 * starts are moved and completions brought forward where nobody loses by it.
 */
@NullMarked
package org.linewright.core.plan.internal.list;

import org.jspecify.annotations.NullMarked;
