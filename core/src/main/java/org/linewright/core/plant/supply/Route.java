package org.linewright.core.plant.supply;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * A way for goods to reach the plant.
 *
 * <p>One row of table routes.
 *
 * @param route name of the route
 * @param name what people call it
 * @param mode sea, rail, road, air
 * @param transitDays days under way
 * @param transitSdDays standard deviation, days
 * @param capacityPerWeek containers a week
 * @param costPerContainer cost of one container
 * @param timeToRecoverDays days until it works again after a stop
 */
@TableInfo(name = "routes", doc = "A way for goods to reach the plant.")
public record Route(
    @Column(doc = "name of the route", key = true, required = true, id = true) String route,
    @Column(doc = "what people call it") String name,
    @Column(doc = "sea, rail, road, air") String mode,
    @Column(doc = "days under way") @Nullable Double transitDays,
    @Column(doc = "standard deviation, days") @Nullable Double transitSdDays,
    @Column(doc = "containers a week") @Nullable Double capacityPerWeek,
    @Column(doc = "cost of one container") @Nullable Money costPerContainer,
    @Column(doc = "days until it works again after a stop") @Nullable Double timeToRecoverDays) {}
