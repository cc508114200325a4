/**
 * What a question is, for every door: a class with {@code QuestionInfo} whose request and reply are
 * records with annotated components. {@code QuestionSpec} reads that once; the command line and the
 * server make verbs, options, addresses, runs and descriptions of it.
 *
 * <p>Main entries: {@code Question}, {@code QuestionSpec}. Not here: the questions themselves,
 * which stand in {@code questions}, and how a door looks.
 */
@NullMarked
package org.linewright.answers.ask;

import org.jspecify.annotations.NullMarked;
