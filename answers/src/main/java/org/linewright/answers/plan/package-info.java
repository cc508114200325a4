/**
 * A plan told: its tables, its figures by priority class and by period, what is bought and what
 * stays on the shelf.
 */
@NullMarked
package org.linewright.answers.plan;

import org.jspecify.annotations.NullMarked;
