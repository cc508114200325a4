/** Random numbers that depend on seed, replication and cause alone, on any number of threads. */
@NullMarked
package org.linewright.core.stress.internal.draw;

import org.jspecify.annotations.NullMarked;
