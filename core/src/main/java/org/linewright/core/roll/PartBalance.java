package org.linewright.core.roll;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Pieces of a part at the plant, on hold or not: {@code before + received − used + counted =
 * after}.
 *
 * @param part the part
 * @param before pieces before
 * @param received pieces received
 * @param used pieces fitted
 * @param counted by how much counts put the shelf right
 * @param after pieces after
 */
@TableInfo(name = "parts", doc = "Parts: before + received − used + counted = after")
public record PartBalance(
    @Column(doc = "the part") String part,
    @Column(doc = "pieces before") long before,
    @Column(doc = "pieces received") long received,
    @Column(doc = "pieces fitted") long used,
    @Column(doc = "by how much counts put the shelf right") long counted,
    @Column(doc = "pieces after") long after) {}
