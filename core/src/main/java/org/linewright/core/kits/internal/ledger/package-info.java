/** Writes down which kit gives which piece to which, and what it is owed. */
@NullMarked
package org.linewright.core.kits.internal.ledger;

import org.jspecify.annotations.NullMarked;
