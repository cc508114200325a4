/**
 * What a question is asked about: a world, a plan made for the question or kept before, a line, a
 * subject of why.
 */
@NullMarked
package org.linewright.answers.world;

import org.jspecify.annotations.NullMarked;
