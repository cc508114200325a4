/** Learning curves fitted to weeks of a launch, by least squares. */
@NullMarked
package org.linewright.core.launch.internal.fit;

import org.jspecify.annotations.NullMarked;
