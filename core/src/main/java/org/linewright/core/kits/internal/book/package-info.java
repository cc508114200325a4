/**
 * The yard as the question finds it: kits by class, what each day asks of them, the shelf,
 * alternates.
 */
@NullMarked
package org.linewright.core.kits.internal.book;

import org.jspecify.annotations.NullMarked;
