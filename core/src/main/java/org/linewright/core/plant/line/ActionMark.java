package org.linewright.core.plant.line;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * What somebody has decided about an action of the list.
 *
 * <p>One row of table action_marks.
 *
 * @param action id of the action
 * @param state what was decided
 * @param by who
 * @param day when
 * @param note what was said to it
 */
@TableInfo(
    name = "action_marks",
    doc = "What was decided about actions of the list that actions makes; no plan depends on it.")
public record ActionMark(
    @Column(doc = "id of the action", key = true, required = true) String action,
    @Column(doc = "what was decided", required = true) MarkState state,
    @Column(doc = "who") String by,
    @Column(doc = "when") @Nullable LocalDate day,
    @Column(doc = "what was said to it") String note) {}
