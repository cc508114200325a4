package org.linewright.core.kits;

import java.time.LocalDate;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * What can be built with the kits and parts usable by a day, nothing being used up before, no parts
 * transferred and nothing bought.
 *
 * @param day day
 * @param complete kits usable by then with nothing missing
 * @param clearToBuild how many of these the loose parts usable by then allow
 * @param freedByParts kits with parts missing that the parts usable by then complete
 */
@TableInfo(name = "steps", doc = "What becomes clear to build when, nothing used up before")
public record ClearStep(
    @Column(doc = "day") LocalDate day,
    @Column(doc = "kits usable by then with nothing missing") long complete,
    @Column(doc = "how many of these the loose parts usable by then allow") long clearToBuild,
    @Column(doc = "kits with parts missing that the parts usable by then complete")
        long freedByParts) {}
