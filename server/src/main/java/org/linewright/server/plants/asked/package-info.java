/**
 * What is asked about a plant and answered at once, about the plan that is shown. Main entries:
 * {@code AskRoutes}, {@code QuestionRoutes}, {@code TodayRoutes}. Not here: runs, which take their
 * time.
 */
@NullMarked
package org.linewright.server.plants.asked;

import org.jspecify.annotations.NullMarked;
