package org.linewright.core.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.FileHabit.DayOrder;
import org.linewright.core.table.FileHabit.Decimals;

/**
 * Gathers what the cells of a file show about how all of them are written. One cell that can be
 * read in one way only settles those that can be read in two; cells that contradict each other
 * settle nothing.
 */
public final class HabitEvidence {
  private static final int LONGEST_RANGE = 80;

  private boolean commas;
  private boolean dots;
  private boolean numbersInDoubt;
  private boolean dotsInDoubt;
  private boolean daysFirst;
  private boolean monthsFirst;
  private boolean datesInDoubt;

  /**
   * Looks at a cell.
   *
   * @param value what {@link OtherSpelling#parse} made of it
   */
  public void note(ColumnSpec column, String text, @Nullable Object value) {
    switch (column.type()) {
      case COUNT, NUMBER, MONEY -> noteNumber(text, value instanceof ColumnSpec.Fault);
      case DATE, DAY_PATTERN -> {
        if (value instanceof OtherSpelling || value instanceof ColumnSpec.Fault) {
          noteDates(text.strip());
        }
      }
      default -> {
        // a name or a text says nothing of numbers and dates
      }
    }
  }

  private void noteNumber(String text, boolean fault) {
    int dot = text.lastIndexOf('.');
    int comma = text.lastIndexOf(',');
    if (dot < 0 && comma < 0) {
      return;
    }
    String cell = text.strip();
    if (fault) {
      numbersInDoubt |= NumberSpelling.of(cell).size() == 2;
      return;
    }
    char last = dot > comma ? '.' : ',';
    boolean once = cell.indexOf(last) == cell.lastIndexOf(last);
    boolean marksDecimals = (dot >= 0 && comma >= 0) || once;
    if (NumberSpelling.mayBeGroup(cell)) {
      dotsInDoubt = true;
    } else if ((last == '.') == marksDecimals) {
      dots = true;
    } else {
      commas = true;
    }
  }

  private void noteDates(String cell) {
    int range = cell.indexOf("..");
    if (range >= 0 && cell.length() <= LONGEST_RANGE) {
      noteDates(cell.substring(0, range).strip());
      noteDates(cell.substring(range + 2).strip());
      return;
    }
    switch (DateSpelling.shows(cell)) {
      case DAY -> daysFirst = true;
      case MONTH -> monthsFirst = true;
      case UNKNOWN -> datesInDoubt |= DateSpelling.of(cell).size() == 2;
    }
  }

  /**
   * How the file is written, when that settles a cell that can be read in two ways; empty when no
   * cell can, or when the others do not say.
   *
   * @param decimalCommasLikely true when something else speaks for decimal commas, so that 1.200
   *     may be 1200
   */
  public Optional<FileHabit> settles(boolean decimalCommasLikely) {
    boolean numbers = numbersInDoubt || (dotsInDoubt && (commas || decimalCommasLikely));
    boolean numbersSettled = numbers && commas != dots;
    boolean datesSettled = datesInDoubt && daysFirst != monthsFirst;
    if (!numbersSettled && !datesSettled) {
      return Optional.empty();
    }
    return Optional.of(
        new FileHabit(
            !numbersSettled ? Decimals.UNKNOWN : commas ? Decimals.COMMA : Decimals.DOT,
            !datesSettled ? DayOrder.UNKNOWN : daysFirst ? DayOrder.DAY : DayOrder.MONTH));
  }
}
