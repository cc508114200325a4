/**
 * The programme in the files of its trade: Microsoft Project XML and Primavera XER out and in, MPP
 * in. The only package that knows MPXJ.
 */
@NullMarked
package org.linewright.files.programme;

import org.jspecify.annotations.NullMarked;
