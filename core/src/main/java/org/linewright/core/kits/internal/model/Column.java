package org.linewright.core.kits.internal.model;

/**
 * Vehicles that a model cannot tell apart.
 *
 * @param draw number of the draw
 * @param variant dense number
 * @param built true for cars on the yard
 * @param most vehicles
 * @param pieces pieces that one of them lacks and that no plentiful shelf covers: its moves, if
 *     nothing comes from the shelf
 * @param lacks rows with a shelf or a substitution on which it lacks its pieces, ascending
 * @param lackPieces pieces it lacks there
 * @param classes numbers of the classes of kits it stands for
 */
public record Column(
    int draw,
    int variant,
    boolean built,
    long most,
    long pieces,
    int[] lacks,
    int[] lackPieces,
    int[] classes) {}
