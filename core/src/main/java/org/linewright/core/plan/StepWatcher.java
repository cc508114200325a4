package org.linewright.core.plan;

/** Follows work of countable steps and may end it. Called from the thread that asked. */
public interface StepWatcher {
  /** Wants to know nothing and never ends the work. */
  StepWatcher NONE = new StepWatcher() {};

  /**
   * Tells how far the work is, as often as steps are done.
   *
   * @param done steps done
   * @param all steps to do; may turn out fewer
   */
  default void progress(long done, long all) {}

  /** True as soon as the work shall end; asked often. */
  default boolean isStopped() {
    return false;
  }
}
