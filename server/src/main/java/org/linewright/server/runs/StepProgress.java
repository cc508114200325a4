package org.linewright.server.runs;

/**
 * How far a run of countable steps is.
 *
 * @param done steps done: failures of margin, replications of stress
 * @param all steps to do
 * @param seconds since work began
 */
public record StepProgress(long done, long all, double seconds) {}
