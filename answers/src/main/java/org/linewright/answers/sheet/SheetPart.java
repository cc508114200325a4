package org.linewright.answers.sheet;

import java.time.LocalDate;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A part that a day takes from the shelf, all lines together: {@code there + arriving − needed =
 * left}.
 *
 * @param day the day
 * @param part the part
 * @param name what people call it
 * @param there pieces on the shelf in the morning
 * @param arriving pieces that become usable on the day
 * @param needed pieces that the starts and completions of the day take
 * @param left pieces at the end of the day
 * @param mustCome of those arriving, the pieces without which the day cannot be built; 0 = none
 */
@TableInfo(name = "parts", doc = "Parts from the shelf")
public record SheetPart(
    @Column(doc = "the day") LocalDate day,
    @Column(doc = "part") String part,
    @Column(doc = "what people call it") String name,
    @Column(doc = "pieces on the shelf in the morning") long there,
    @Column(doc = "pieces that become usable on the day") long arriving,
    @Column(doc = "pieces that the day takes") long needed,
    @Column(doc = "pieces at the end of the day") long left,
    @Column(doc = "pieces of those arriving without which the day cannot be built")
        long mustCome) {}
