package org.linewright.core.table;

/** The stable codes of {@link InputIssue}. A number once given is never used for another thing. */
public enum IssueCode {
  MISSING_FILE("IN-001", "a file that must be there is missing"),
  MISSING_COLUMN("IN-002", "a column that must be there is missing"),
  UNKNOWN_COLUMN("IN-003", "a column that the format does not know"),
  EMPTY_FILE("IN-004", "a file without a header"),
  WRONG_ENCODING("IN-005", "a file that is not UTF-8"),
  UNBALANCED_QUOTES("IN-006", "a quoted cell that is never closed"),
  WRONG_CELL_COUNT("IN-007", "a row with more or fewer cells than the header"),
  DUPLICATE_COLUMN("IN-008", "a column that stands twice in the header"),
  UNKNOWN_FILE("IN-009", "a file that the format does not know"),
  MISSING_VALUE("IN-010", "an empty cell that must be filled"),
  BAD_NUMBER("IN-011", "a cell that is not a number"),
  TOO_SMALL("IN-012", "a number below what is allowed, e.g. a negative count"),
  BAD_DATE("IN-013", "a cell that is not a date"),
  BAD_CHOICE("IN-014", "a cell that is not one of the allowed words"),
  BAD_NAME("IN-015", "a name with characters that names cannot have"),
  OTHER_SPELLING(
      "IN-016", "something written in another way than the format says; read, as it is clear"),
  TOO_LONG("IN-017", "a text that is longer than a cell can be"),
  ROUNDED("IN-018", "an amount with more decimals than are kept"),
  NO_VALUE("IN-019", "a cell of a workbook that has no value, such as a formula with an error"),
  UNKNOWN_NAME("IN-020", "a name that points nowhere"),
  DUPLICATE_KEY("IN-021", "a row whose key stands already in an earlier row"),
  OVERLAP("IN-022", "two rows that say different things of the same days"),
  REVERSED_DATES("IN-023", "an end before its start"),
  OUT_OF_HORIZON("IN-024", "a date outside the planning horizon"),
  CONTRADICTION("IN-025", "cells that cannot be true together"),
  UNCHECKED_NAME("IN-026", "names that could not be checked because their table is absent"),
  NEVER_WORKS("IN-027", "a row that can never do what it says"),
  TABLE_TWICE("IN-028", "a table that is given twice"),
  TOO_MANY("IN-029", "numbers whose sum is too large"),
  BAD_YAML("IN-030", "a YAML file that cannot be read"),
  BAD_SETTING("IN-031", "a setting of plant.yaml that cannot be used"),
  UNKNOWN_SETTING("IN-032", "a setting that the format does not know"),
  BAD_PROFILE("IN-033", "a mapping profile of an import that cannot be used"),
  BAD_PROGRAMME("IN-039", "a file of a programme that cannot be read"),
  BAD_EDIT("IN-040", "an edit of a scenario that cannot be applied"),
  UNKNOWN_SCENARIO("IN-041", "a scenario that does not exist"),
  MORE_ISSUES("IN-049", "more issues of the same file than are listed"),
  NOT_USED("IN-050", "something that is read but not used by this question"),
  BAD_MESSAGE("IN-051", "an EDI message or record that cannot be taken, with its place"),
  NOT_ORDERED("IN-060", "vehicles that were built or completed, but that no order wants"),
  NO_SUCH_KITS("IN-061", "kits or incomplete vehicles that were used, but are not there"),
  BELOW_ZERO("IN-062", "more pieces used than there are"),
  CLOSED_DAY("IN-063", "a row of a day that was rolled before");

  private final String code;
  private final String meaning;

  IssueCode(String code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  public String code() {
    return code;
  }

  /** What the code stands for, for the reference page. */
  public String meaning() {
    return meaning;
  }
}
