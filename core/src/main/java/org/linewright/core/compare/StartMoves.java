package org.linewright.core.compare;

/**
 * How much of the baseline's plan still stands: the nervousness of a change. Baseline: {@code kept
 * + moved + dropped} starts; other world: {@code kept + moved + added}.
 *
 * @param kept vehicles started on the same line, on the same day, of the same variant
 * @param moved vehicles of the same variant started on another line or day
 * @param added vehicles started that the baseline does not start
 * @param dropped vehicles of the baseline that are not started any more
 */
public record StartMoves(long kept, long moved, long added, long dropped) {}
