/**
 * A plan as one page for people who open no program: a self-contained HTML file that works offline,
 * on paper, in the dark and with a screen reader. Main entry: {@code ReportPage}. Every figure on
 * it is the plan's; nothing is planned or judged here. Vehicles and pieces are whole numbers, days
 * calendar days. Does not write files: it gives the page as text.
 */
@NullMarked
package org.linewright.files.report;

import org.jspecify.annotations.NullMarked;
