/**
 * Why is it late, short or idle? Main entry: {@code WhyQuestion}: for an order, a part or a
 * line-day of the list planner's plan, the chain of binding causes in quantities and days. Units:
 * pieces, vehicles, dates. It explains the plan; it does not change it.
 */
@NullMarked
package org.linewright.core.why;

import org.jspecify.annotations.NullMarked;
