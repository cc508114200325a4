/** Changes tried by planning again: whether they help, and whom they harm. */
@NullMarked
package org.linewright.core.why.internal.remedy;

import org.jspecify.annotations.NullMarked;
