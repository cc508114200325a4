/** What has happened since a plan was published, on random plants. */
@NullMarked
package org.linewright.core.since;

import org.jspecify.annotations.NullMarked;
