/**
 * How much of each part a plant should hold: {@code TargetsQuestion.answer}. A target covers what
 * varies (need and lead time) or what stops (shocks), whichever asks for more; beside it stands
 * what a buffer of so many months costs as kits, and how much longer the same money lasts when it
 * goes to the parts that run out first. Days are calendar days, pieces are whole, money is the
 * plant's. Where stock lies in a supply network is the affair of {@code buffers}; how long the
 * plant lasts on what it has that of {@code cover}; what can be lost that of {@code stress}.
 */
@NullMarked
package org.linewright.core.buffers.parts;

import org.jspecify.annotations.NullMarked;
