/** What is committed and paid by when. */
@NullMarked
package org.linewright.core.programme.internal.money;

import org.jspecify.annotations.NullMarked;
