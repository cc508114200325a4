/**
 * What has happened since a plan was published, told on one page: what was built, what else is
 * another than announced, and what that costs. Main entry: {@code SinceView}. Units: vehicles,
 * days, money of the plant. The comparison of the plants is made in {@code core.since}.
 */
@NullMarked
package org.linewright.answers.since;

import org.jspecify.annotations.NullMarked;
