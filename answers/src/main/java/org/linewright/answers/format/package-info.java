/** How figures, dates and tables become text, JSON, CSV and sheets, whatever the question. */
@NullMarked
package org.linewright.answers.format;

import org.jspecify.annotations.NullMarked;
