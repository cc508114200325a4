/**
 * The questions of the planning board: what is started for whom, where a run can go, what a plan
 * becomes around other locks, each declared for all doors. Entry: {@link
 * org.linewright.answers.board.AskBoard}, {@link org.linewright.answers.board.AskWhere}, {@link
 * org.linewright.answers.board.AskMend}. Units are vehicles; days are dates; money is in the
 * plant's currency.
 */
@org.jspecify.annotations.NullMarked
package org.linewright.answers.board;
