/**
 * A plant as a workbook for people with a spreadsheet: a sheet for each table, with notes, lists to
 * choose from, real dates and numbers. Main entry: {@code PlantWorkbook}. Writes only; room {@code
 * upload} reads, so that what is written here is read back as the same plant.
 */
@NullMarked
package org.linewright.files.book;

import org.jspecify.annotations.NullMarked;
