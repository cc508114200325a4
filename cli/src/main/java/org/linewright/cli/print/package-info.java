/** Where a command runs and how it answers: streams, formats, text tables, progress, exit codes. */
@NullMarked
package org.linewright.cli.print;

import org.jspecify.annotations.NullMarked;
