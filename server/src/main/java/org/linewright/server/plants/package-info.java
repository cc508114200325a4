/**
 * Routes about plants: import and download, tables, scenarios. Main entries: {@code PlantShelf},
 * which has plants ready to be asked, and the {@code …Routes}. Not here: questions and runs.
 */
@NullMarked
package org.linewright.server.plants;

import org.jspecify.annotations.NullMarked;
