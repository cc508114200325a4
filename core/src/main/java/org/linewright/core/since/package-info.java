/**
 * What has happened since a plan was published: what was built of it, and where the plant is
 * another than it would be had all gone as published and announced. Main entry: {@code Since.of}.
 * Units: vehicles, kits, pieces. It plans nothing; what the changes cost is found by planning the
 * plant as it is and as it would be.
 */
@NullMarked
package org.linewright.core.since;

import org.jspecify.annotations.NullMarked;
