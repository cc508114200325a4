/** A plant's facilities, activities, links, crews and funds as a project of dense numbers. */
@NullMarked
package org.linewright.core.programme.internal.compile;

import org.jspecify.annotations.NullMarked;
