/**
 * Turns the export of any program into rows of tables: a profile says which column of which file,
 * sheet or query is which column of which table. Main entries: {@code ProfileFile.read}, {@code
 * ProfileImport.read}. It changes no folder; what the rows do to a plant is told by {@code
 * core.intake}.
 */
@NullMarked
package org.linewright.files.profile;

import org.jspecify.annotations.NullMarked;
