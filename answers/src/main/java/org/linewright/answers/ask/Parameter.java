package org.linewright.answers.ask;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes one parameter of a question, on the component of its request. {@code holdingRate} is
 * {@code --holding-rate} on the command line and {@code holding_rate} elsewhere.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {
  /** What it does, in a planner's words; the text for its usual value is added. */
  String doc();

  /** What stands for its value in a usage: {@code DAYS}, {@code SHARE}. */
  String label() default "";

  /** The option of the command line where it is spelled otherwise: {@code --takt}. */
  String option() default "";

  /** Text of the value when none is given; "" = none. */
  String usual() default "";

  /** Text of the value that the option alone stands for; "" = the option takes a value. */
  String bare() default "";

  /** It must be given. */
  boolean needed() default false;

  /** The smallest number allowed. */
  double least() default Double.NEGATIVE_INFINITY;

  /** The number that its value must be above. */
  double above() default Double.NEGATIVE_INFINITY;

  /** The largest number allowed. */
  double most() default Double.POSITIVE_INFINITY;

  /** How long it is searched: in the wish for a run it stands beside what a question is asked. */
  boolean ofSearch() default false;
}
