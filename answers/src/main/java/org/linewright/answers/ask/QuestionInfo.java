package org.linewright.answers.ask;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What people read of a question, and how it is asked. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface QuestionInfo {
  /** What a question is about. */
  enum About {
    /** What is sent with it. */
    NOTHING,
    /** A plant, as it is or as a scenario has it. */
    WORLD,
    /** A plan of a plant, which may be made for the question. */
    PLAN
  }

  /** How long an answer takes. */
  enum Cost {
    /** No longer than somebody waits. */
    AT_ONCE,
    /** As long as it is given: on a server a run, which can be watched and stopped. */
    RUN
  }

  /** Name of the address and of the kind of run, and of the command unless that has another. */
  String name();

  /** Name of the command, of which several questions may be part; "" = {@link #name}. */
  String verb() default "";

  /** The question as a planner asks it. */
  String title();

  /** The same in a few words, for the list of all commands. */
  String brief();

  /** What the answer tells; a paragraph each. */
  String[] says();

  /** Command lines without {@code linewright}, the plainest first. */
  String[] examples();

  /**
   * The rows of its tables, which are lists in the reply; CSV shows the first one if none is named.
   */
  Class<? extends Record>[] tables();

  About about();

  Cost cost();

  /** Page of {@code docs/how-to}; "" = none. */
  String howTo() default "";

  /** Page of {@code docs/explanation}; "" = none. */
  String explanation() default "";
}
