/**
 * The questions, one class for each: what it is called, what it is asked with, what it replies, and
 * how it is answered. {@code Questions} is the list of them; what stands in it has a command, an
 * address or a kind of run, and its pages of the reference.
 */
@NullMarked
package org.linewright.answers.questions;

import org.jspecify.annotations.NullMarked;
