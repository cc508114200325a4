/**
 * What is true of the repository as a whole: links and decisions of the docs, the size of packages,
 * no block of lines twice. No plant is read here.
 */
@NullMarked
package org.linewright.cli.house;

import org.jspecify.annotations.NullMarked;
