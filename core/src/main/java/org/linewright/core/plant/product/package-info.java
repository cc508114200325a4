/**
 * What is built and of what, one record class per table: variants with their options, parts, bills
 * of material, alternates. Main entries: {@code Variant}, {@code BomLine}. Quantities are pieces a
 * vehicle. Not here: which alternate is taken, which the compiled instance and the books of kits
 * decide.
 */
@NullMarked
package org.linewright.core.plant.product;

import org.jspecify.annotations.NullMarked;
