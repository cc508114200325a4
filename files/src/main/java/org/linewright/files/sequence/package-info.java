/**
 * Public car sequencing instances: folders of the ROADEF/EURO challenge 2005 and files of CSPLib
 * problem 1. Main entries: {@code RoadefFolder.read}, {@code CsplibFile.read}. Not for plants:
 * those are plant folders.
 */
@NullMarked
package org.linewright.files.sequence;

import org.jspecify.annotations.NullMarked;
