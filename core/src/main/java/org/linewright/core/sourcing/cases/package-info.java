/**
 * Small models of sourcing with answers that are known: what to order of suppliers that deliver all
 * or nothing, and to reserve; whole choices before and after an outcome; value at risk; how many
 * suppliers; a far and a near source; how demand is dealt. Main entry: {@code CaseQuestion}. Units:
 * pieces and money of the case. They are no plant: that is asked about by {@code SourceQuestion}.
 */
@NullMarked
package org.linewright.core.sourcing.cases;

import org.jspecify.annotations.NullMarked;
