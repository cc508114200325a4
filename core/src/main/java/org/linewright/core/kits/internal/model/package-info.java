/**
 * Finishing kits as a program over columns (kit classes) and rows (parts), cut into components
 * that\n * share nothing.
 */
@NullMarked
package org.linewright.core.kits.internal.model;

import org.jspecify.annotations.NullMarked;
