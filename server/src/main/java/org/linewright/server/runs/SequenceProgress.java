package org.linewright.server.runs;

import java.util.Map;

/**
 * How far the search for a sequence is.
 *
 * @param goals what each goal has come to so far
 * @param share of the search that is done, 0 to 1
 * @param seconds since work began
 */
public record SequenceProgress(Map<String, Long> goals, double share, double seconds) {}
