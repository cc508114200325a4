/**
 * Routes about plants: import and download, tables, scenarios, questions. Main entries: {@code
 * PlantShelf}, which has plants ready to be asked, and the {@code …Routes}. Not here: runs, which
 * take their time.
 */
@NullMarked
package org.linewright.server.plants;

import org.jspecify.annotations.NullMarked;
