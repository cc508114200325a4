/** The verbs by which data of other programs come in: they look first and write when told to. */
@NullMarked
package org.linewright.cli.intake;

import org.jspecify.annotations.NullMarked;
