package org.linewright.core.receive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A line of a packing list or of a despatch advice: pieces of a part in a case.
 *
 * @param consignment waybill, container or number of the advice
 * @param caseNumber the case; null = not told
 * @param lot the lot of kits; null = loose parts
 * @param launch launch number
 * @param variant what the kits of the lot are for; null = as announced
 * @param kits kits of the lot; null = as announced, or found by the bill
 * @param part the part
 * @param quantity pieces packed, damaged ones included
 * @param damaged pieces that cannot be used
 * @param eta expected arrival; null = as announced
 * @param supplier the supplier
 * @param month month of the programme
 * @param market market of the vehicles
 */
@TableInfo(name = "packing_list", doc = "Pieces of parts in cases, as packed.")
public record PackedPart(
    @Column(doc = "waybill, container or number of the advice", required = true, id = true)
        String consignment,
    @Column(name = "case", doc = "the case", id = true) @Nullable String caseNumber,
    @Column(doc = "the lot of kits; empty = loose parts", id = true) @Nullable String lot,
    @Column(doc = "launch number", id = true) @Nullable String launch,
    @Column(doc = "what the kits of the lot are for; empty = as announced", id = true)
        @Nullable String variant,
    @Column(doc = "kits of the lot; empty = as announced, or found by the bill", min = 1)
        @Nullable Integer kits,
    @Column(doc = "the part", required = true, id = true) String part,
    @Column(doc = "pieces packed, damaged ones included", required = true) int quantity,
    @Column(doc = "pieces that cannot be used", fallback = "0") int damaged,
    @Column(doc = "expected arrival; empty = as announced") @Nullable LocalDate eta,
    @Column(doc = "the supplier", id = true) @Nullable String supplier,
    @Column(doc = "month of the programme") String month,
    @Column(doc = "market of the vehicles") String market) {}
