/**
 * Random numbers that depend on seed, replication and cause alone, on any number of threads. Main
 * entry: {@code Draws}. Not here: what is drawn.
 */
@NullMarked
package org.linewright.core.draw;

import org.jspecify.annotations.NullMarked;
