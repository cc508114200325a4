/**
 * Plants made up for tests and benchmarks: {@code RandomPlants} (tiny to small, every rule of the
 * format can be switched on or off) and {@code KitAssembly} (kit plants of any size). Seeded: the
 * same seed gives the same plant on every machine. Units as in the plant's tables. Not examples for
 * people: those are plant folders.
 */
@NullMarked
package org.linewright.core.testplants;

import org.jspecify.annotations.NullMarked;
