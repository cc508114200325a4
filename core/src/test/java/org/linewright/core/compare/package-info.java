/** Tests of the question compare: a world against itself, there and back, sums. */
package org.linewright.core.compare;
