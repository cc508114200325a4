/** How a report is drawn: HTML, SVG, curves over days, and its words. */
@NullMarked
package org.linewright.files.report.draw;

import org.jspecify.annotations.NullMarked;
