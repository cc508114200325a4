package org.linewright.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.cli.intake.ImportCommand;
import org.linewright.cli.intake.ReceiveCommand;
import org.linewright.cli.publish.PublishCommand;
import org.linewright.cli.publish.SinceCommand;
import org.linewright.cli.verbs.BackupCommand;
import org.linewright.cli.verbs.CheckCommand;
import org.linewright.cli.verbs.CompareCommand;
import org.linewright.cli.verbs.DemoCommand;
import org.linewright.cli.verbs.ExportCommand;
import org.linewright.cli.verbs.InitCommand;
import org.linewright.cli.verbs.MarginCommand;
import org.linewright.cli.verbs.PlanCommand;
import org.linewright.cli.verbs.RestoreCommand;
import org.linewright.cli.verbs.RollCommand;
import org.linewright.cli.verbs.SequenceCommand;
import org.linewright.cli.verbs.ServeCommand;
import org.linewright.cli.verbs.StressCommand;
import org.linewright.cli.verbs.SweepCommand;
import org.linewright.cli.verbs.UserCommand;
import org.linewright.cli.verbs.WhyCommand;

/** The verbs that have classes of their own: they are no questions of the list. */
final class OwnVerbs {
  /** Verbs that stand before the questions in a list of all. */
  static final Map<String, Class<?>> BEFORE = new LinkedHashMap<>();

  /** Verbs that stand behind them. */
  static final Map<String, Class<?>> BEHIND = new LinkedHashMap<>();

  /** The last examples of the whole command. */
  static final List<String> EXAMPLES =
      List.of(
          "  linewright plan plant --out result           what do we build, where, when?",
          "  linewright why plant --order R-17            why is it late?",
          "  linewright roll plant --to 2026-03-03        what became of yesterday?",
          "  linewright since plant                       what has changed since we published?",
          "  linewright sequence plant --line A1          in what order down the line?",
          "  linewright margin plant                      how big is our safety margin?",
          "  linewright stress plant                      how bad can it get?",
          "  linewright compare plant base SC2            what if?",
          "  linewright serve plant                       all of it in a browser");

  static {
    BEFORE.put("demo", DemoCommand.class);
    BEFORE.put("check", CheckCommand.class);
    BEFORE.put("init", InitCommand.class);
    BEFORE.put("export", ExportCommand.class);
    BEFORE.put("import", ImportCommand.class);
    BEFORE.put("receive", ReceiveCommand.class);
    BEHIND.put("plan", PlanCommand.class);
    BEHIND.put("why", WhyCommand.class);
    BEHIND.put("publish", PublishCommand.class);
    BEHIND.put("roll", RollCommand.class);
    BEHIND.put("since", SinceCommand.class);
    BEHIND.put("sequence", SequenceCommand.class);
    BEHIND.put("margin", MarginCommand.class);
    BEHIND.put("stress", StressCommand.class);
    BEHIND.put("sweep", SweepCommand.class);
    BEHIND.put("compare", CompareCommand.class);
    BEHIND.put("serve", ServeCommand.class);
    BEHIND.put("user", UserCommand.class);
    BEHIND.put("backup", BackupCommand.class);
    BEHIND.put("restore", RestoreCommand.class);
    BEHIND.put("completion", CompletionCommand.class);
  }

  private OwnVerbs() {}

  /** The class of a verb; null when it has none. */
  static @Nullable Class<?> named(String verb) {
    return BEFORE.getOrDefault(verb, BEHIND.get(verb));
  }
}
