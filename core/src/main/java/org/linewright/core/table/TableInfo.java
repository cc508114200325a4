package org.linewright.core.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the table of which a record class is one row. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TableInfo {
  /** File name without {@code .csv}; sheet name in a workbook. */
  String name();

  /** What the table says, in a planner's words. */
  String doc();
}
