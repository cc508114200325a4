/** What could be changed: supply, lines, rules; and by how much at least. */
@NullMarked
package org.linewright.core.why.internal.levers;

import org.jspecify.annotations.NullMarked;
