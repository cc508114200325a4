/**
 * Verbs of the daily cycle around a published plan: publish it, and see what has changed since.
 * Main entries: {@code PublishCommand}, {@code SinceCommand}. Units as in the answers. Publications
 * are kept by {@code files.publish}.
 */
@NullMarked
package org.linewright.cli.publish;

import org.jspecify.annotations.NullMarked;
