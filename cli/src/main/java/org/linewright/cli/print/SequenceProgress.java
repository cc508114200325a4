package org.linewright.cli.print;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.linewright.core.sequence.Goal;
import org.linewright.core.sequence.SequenceWatch;

/** Tells about twice a second how good the best sequence is; Ctrl-C ends the search with it. */
public final class SequenceProgress implements SequenceWatch, AutoCloseable {
  private final StopSwitch stop;
  private String told = "";

  public SequenceProgress(Terminal terminal) {
    this.stop = new StopSwitch(terminal);
  }

  @Override
  public boolean goesOn(Map<Goal, Long> best, double progress) {
    String values =
        best.entrySet().stream()
            .map(entry -> entry.getKey().code() + " " + entry.getValue())
            .collect(Collectors.joining("  "));
    if (!values.equals(told)) {
      stop.tell(String.format(Locale.ROOT, "%3.0f %%  %s", 100 * progress, values));
      told = values;
    }
    return !stop.isStopped();
  }

  @Override
  public void close() {
    stop.close();
  }
}
