package org.linewright.answers.ask;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes one key of a reply, on the component of its record. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {
  /** What it says, in a planner's words. */
  String value();

  /** False for a table that JSON does not have. */
  boolean inJson() default true;

  /** Where it is null, there is no such key and no such table. */
  boolean mayLack() default false;
}
