/** The daily cycle around a published plan, as it is typed. */
@NullMarked
package org.linewright.cli.publish;

import org.jspecify.annotations.NullMarked;
