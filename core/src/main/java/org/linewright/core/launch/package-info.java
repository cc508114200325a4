/**
 * How fast does a new variant ramp, and when do we re-tool? Main entry: {@code LaunchQuestion}: the
 * ramp curve that fits what was built, plan against outcome week by week, what the outcome means
 * for the orders, and the cheapest window in which a line can stop. Units: vehicles per working
 * day, weeks of seven days from the first vehicle, plant currency. Not a planner: it asks {@code
 * plan} again with the fitted ramp or the stopped line.
 */
@NullMarked
package org.linewright.core.launch;

import org.jspecify.annotations.NullMarked;
