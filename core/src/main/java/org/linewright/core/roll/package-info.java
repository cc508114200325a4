/**
 * What became of the days since the plan date: takes what was built, completed, received and
 * counted into the tables and moves the plan date. Main entry: {@code Roller.roll}. Units:
 * vehicles, kits, pieces; days are closed one after the other, so that five days in one step are
 * five steps of one. It plans nothing; what is built next is the affair of {@code plan}.
 */
@NullMarked
package org.linewright.core.roll;

import org.jspecify.annotations.NullMarked;
