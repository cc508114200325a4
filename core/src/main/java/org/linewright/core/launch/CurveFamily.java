package org.linewright.core.launch;

import org.linewright.core.table.Coded;

/** The forms of ramp curve that are fitted. */
public enum CurveFamily implements Coded {
  /** {@link RampCurve.Exponential}: the form of table {@code ramps}. */
  EXPONENTIAL("exponential", 2),
  /** {@link RampCurve.Wright}: each doubling of the output shortens the time per vehicle. */
  WRIGHT("wright", 2),
  /** {@link RampCurve.Logistic}: slow start, steep middle, plateau. */
  LOGISTIC("logistic", 3),
  /** {@link RampCurve.DeJong}: as Wright, but a share of the time cannot be learned away. */
  DE_JONG("de_jong", 3);

  private final String code;
  private final int parameters;

  CurveFamily(String code, int parameters) {
    this.code = code;
    this.parameters = parameters;
  }

  @Override
  public String code() {
    return code;
  }

  /** Numbers that the fit may choose. */
  public int parameters() {
    return parameters;
  }
}
