/**
 * What can happen to a plan, in flat tables: shocks, sources, supply, work, and what arrives in one
 * replication.
 */
@NullMarked
package org.linewright.core.stress.internal.tables;

import org.jspecify.annotations.NullMarked;
