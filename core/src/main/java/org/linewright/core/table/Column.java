package org.linewright.core.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes one column of a table, on the record component that holds it: of a table that is read,
 * or of one that an answer shows.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {
  /** What the column says, in a planner's words. */
  String doc();

  /** Part of the key: no two rows of the table share all key cells. */
  boolean key() default false;

  /** An empty cell is an issue. */
  boolean required() default false;

  /** Text that an empty cell stands for; "" = none. */
  String fallback() default "";

  /** Table whose first column must hold this name; "" = none. */
  String refersTo() default "";

  /** {@code *} is allowed and stands for every row of {@link #refersTo}. */
  boolean anyAllowed() default false;

  /** The cell is a name: no surrounding blanks, no control characters. */
  boolean id() default false;

  /** Spellings of a choice that this column does not have. */
  String[] without() default {};

  /** Smallest number allowed. */
  long min() default 0;

  /** Name of the column where its component cannot be called so; "" = as the component. */
  String name() default "";

  /** Decimals that people are shown of a number; below 0 = those of every number. */
  int decimals() default -1;
}
