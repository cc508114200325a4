package org.linewright.core.sourcing;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * On how many sources a family of parts stands.
 *
 * @param family the family
 * @param sourcesBefore approved suppliers that can deliver within the horizon
 * @param sourcesAfter the same with the portfolio
 * @param largestShare largest share of the pieces bought or reserved
 * @param index sum of the squared shares: 1 = one source
 */
@TableInfo(name = "concentration", doc = "Sources of each family")
public record Concentration(
    @Column(doc = "the family") String family,
    @Column(doc = "approved suppliers that can deliver within the horizon") int sourcesBefore,
    @Column(doc = "the same with the portfolio") int sourcesAfter,
    @Column(doc = "largest share of the pieces bought or reserved", decimals = 2)
        double largestShare,
    @Column(doc = "sum of the squared shares; 1 = one source", decimals = 2) double index) {}
