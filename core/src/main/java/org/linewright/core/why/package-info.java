/**
 * Why is it late, short or idle, and what would help? Main entry: {@code WhyQuestion}: for an
 * order, a part, a variant, a kit cohort, a contract or a line-day, the chain of binding causes in
 * quantities and days, each alternative and why it fails, and the smallest changes that help, each
 * checked by planning again. Units: pieces, vehicles, dates, plant currency. It changes no plan,
 * and it proposes nothing that is barred.
 */
@NullMarked
package org.linewright.core.why;

import org.jspecify.annotations.NullMarked;
