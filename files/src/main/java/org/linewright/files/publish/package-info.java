/**
 * The plans that a plant has published: {@code published/N} of its folder, each with the plan as
 * {@code plan --out} wrote it, the plant of which it was made, and {@code publication.yaml}: who,
 * when, why. Main entry: {@code Publications}. Units: days. A publication is never changed.
 */
@NullMarked
package org.linewright.files.publish;

import org.jspecify.annotations.NullMarked;
