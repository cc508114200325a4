/**
 * What comes in from other programs, as sentences and tables: what an import or what arrived would
 * change. Main entry: {@code ImportView}.
 */
@NullMarked
package org.linewright.answers.intake;

import org.jspecify.annotations.NullMarked;
