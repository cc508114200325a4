/**
 * How a chain supplier → plant → distribution center is insured: which backup capacity is reserved
 * beside each site, how many pieces are held back, over scenarios of disruptions that all weigh
 * alike. Main entry: {@code ChainQuestion}. Units: pieces, weeks, money. It is a model of its own,
 * for cases with published answers; a plant is asked about by {@code SourceQuestion}.
 */
@NullMarked
package org.linewright.core.sourcing.chain;

import org.jspecify.annotations.NullMarked;
