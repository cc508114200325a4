package org.linewright.core.plant.programme;

import org.linewright.core.table.Coded;

/** What a link between two activities ties together; the lag lies between the two. */
public enum LinkKind implements Coded {
  /** The later one starts after the earlier one ends. */
  FINISH_START("finish_start"),
  /** The later one starts after the earlier one starts. */
  START_START("start_start"),
  /** The later one ends after the earlier one ends. */
  FINISH_FINISH("finish_finish"),
  /** The later one ends after the earlier one starts. */
  START_FINISH("start_finish");

  private final String code;

  LinkKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** True when the end of the earlier activity counts; false = its start. */
  public boolean fromEnd() {
    return this == FINISH_START || this == FINISH_FINISH;
  }

  /** True when the end of the later activity is held; false = its start. */
  public boolean toEnd() {
    return this == FINISH_FINISH || this == START_FINISH;
  }
}
