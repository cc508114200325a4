package org.linewright.core.table;

/** What a cell may hold. */
public enum CellType {
  /** Free text; never null, empty when not given. */
  TEXT("text"),
  /** A name. */
  ID("name"),
  /** Names separated by {@code ;}. */
  ID_LIST("names separated by ;"),
  /** A whole number. */
  COUNT("whole number"),
  /** A decimal number with a dot. */
  NUMBER("number"),
  /** An amount in the plant's currency. */
  MONEY("amount"),
  /** An ISO date. */
  DATE("date YYYY-MM-DD"),
  /** {@code yes} or {@code no}. */
  FLAG("yes or no"),
  /** A weekday, a date or a range of dates. */
  DAY_PATTERN("mon..sun, a date or date..date"),
  /** One of a closed list. */
  CHOICE("choice");

  private final String description;

  CellType(String description) {
    this.description = description;
  }

  /** For messages and the reference page. */
  public String description() {
    return description;
  }
}
