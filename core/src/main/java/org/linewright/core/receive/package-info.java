/**
 * What comes, held against what was to come: kits of a packing list against their bills, loose
 * parts against their announcement, days of arrival, counted shelves. Main entry: {@code
 * Receiver.receive}. Units: pieces, kits, days. It claims and books; what may be built with it is
 * the affair of {@code kits} and {@code plan}.
 */
@NullMarked
package org.linewright.core.receive;

import org.jspecify.annotations.NullMarked;
