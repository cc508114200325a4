package org.linewright.files.report;

/**
 * Days that stand together in a row of a table or a cell of a picture.
 *
 * @param from first day number
 * @param to last day number
 * @param name what it is called, e.g. {@code 2022-06-06}
 */
record Period(int from, int to, String name) {}
