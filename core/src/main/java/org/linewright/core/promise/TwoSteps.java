package org.linewright.core.promise;

/**
 * A vehicle made in two steps: begun on a line without the parts that its kit lacks, finished on
 * the yard on a later day. The two take different materials.
 *
 * @param begin takes line capacity, the kit and the loose parts
 * @param finish takes the missing parts and one of the day's completions
 */
public record TwoSteps(Recipe begin, Recipe finish) {}
