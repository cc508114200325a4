/**
 * One class per subject that can be asked about: the chain of causes behind it, and what would
 * help.
 */
@NullMarked
package org.linewright.core.why.internal.subject;

import org.jspecify.annotations.NullMarked;
