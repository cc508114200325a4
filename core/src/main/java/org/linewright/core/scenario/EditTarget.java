package org.linewright.core.scenario;

import org.linewright.core.scenario.Edit.AddRow;
import org.linewright.core.scenario.Edit.RemoveRow;
import org.linewright.core.scenario.Edit.SetCells;
import org.linewright.core.scenario.Edit.SetOption;

/** Takes edits, each kind by its own method. */
public interface EditTarget {
  void set(SetCells edit);

  void add(AddRow edit);

  void remove(RemoveRow edit);

  void option(SetOption edit);
}
