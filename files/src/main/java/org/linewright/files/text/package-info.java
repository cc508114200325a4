/**
 * Text of any file: UTF-8, rows of CSV read into tables, YAML read and written, names that are
 * spelled wrong.
 */
@NullMarked
package org.linewright.files.text;

import org.jspecify.annotations.NullMarked;
