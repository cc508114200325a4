/**
 * Runners in front of a server: planners at work, and its pages in Chromium. Main entries: {@code
 * ServerLoad}, {@code FirstScreenRun}. Units: milliseconds.
 */
@NullMarked
package org.linewright.bench.server;

import org.jspecify.annotations.NullMarked;
