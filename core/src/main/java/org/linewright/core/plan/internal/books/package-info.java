/**
 * What a plan under way has handed out: materials, line days, the yard's room, and the log of what
 * was started.
 */
@NullMarked
package org.linewright.core.plan.internal.books;

import org.jspecify.annotations.NullMarked;
