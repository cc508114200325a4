/**
 * Scenarios of a plant: listed, drafted, saved; an edit that somebody else overtook is a conflict.
 */
@NullMarked
package org.linewright.server.plants.scenario;

import org.jspecify.annotations.NullMarked;
