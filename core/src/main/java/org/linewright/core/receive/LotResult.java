package org.linewright.core.receive;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A lot of kits, held against its bill.
 *
 * @param lot the lot
 * @param variant what its kits are for
 * @param consignment the consignment
 * @param cases cases in which it came
 * @param announced kits that were announced; null = none
 * @param kits kits of the lot
 * @param complete kits with every part
 * @param incomplete kits that lack something
 * @param claims claims about it
 */
@TableInfo(name = "lots", doc = "Lots held against their bills")
public record LotResult(
    @Column(doc = "the lot") String lot,
    @Column(doc = "what its kits are for") String variant,
    @Column(doc = "the consignment") String consignment,
    @Column(doc = "cases in which it came") int cases,
    @Column(doc = "kits that were announced; empty = none") @Nullable Integer announced,
    @Column(doc = "kits of the lot") int kits,
    @Column(doc = "kits with every part") int complete,
    @Column(doc = "kits that lack something") int incomplete,
    @Column(doc = "claims about it") int claims) {}
