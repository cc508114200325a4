/**
 * How much of one item to order, or up to which level, by the formulas of the textbooks: {@code
 * ItemsQuestion.answer}. Each {@code ItemModel} has its class with formula, source and an example.
 * Units: any one unit of time (a period where levels are filled up each period), units of product,
 * money per unit of time.
 */
@NullMarked
package org.linewright.core.buffers.item;

import org.jspecify.annotations.NullMarked;
