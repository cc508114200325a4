/**
 * A day's cars brought into dense numbers, what is the least that its goals allow, and the report
 * of a sequence found.
 */
@NullMarked
package org.linewright.core.sequence.internal.day;

import org.jspecify.annotations.NullMarked;
