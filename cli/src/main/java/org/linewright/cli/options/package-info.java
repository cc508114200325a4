/** Options that several verbs share, or that are many, and what they stand for. */
@NullMarked
package org.linewright.cli.options;

import org.jspecify.annotations.NullMarked;
