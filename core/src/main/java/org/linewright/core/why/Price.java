package org.linewright.core.why;

import org.linewright.core.units.Money;

/**
 * What a little more is worth in this plan.
 *
 * @param more what there is more of, e.g. one piece of a part
 * @param objective the objective of the plan with it − that of the plan without it, plant currency
 */
public record Price(String more, Money objective) {}
