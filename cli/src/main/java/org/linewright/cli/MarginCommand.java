package org.linewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.MarginView;
import org.linewright.answers.RankingView;
import org.linewright.answers.Refusal;
import org.linewright.answers.Stopwatch;
import org.linewright.core.margin.MarginAnswer;
import org.linewright.core.margin.MarginQuestion;
import org.linewright.core.margin.MarginWish;
import org.linewright.core.margin.PlantRanking;
import org.linewright.core.plan.Mode;
import org.linewright.core.plant.Plant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Asks how big the safety margin is. */
@Command(
    name = "margin",
    mixinStandardHelpOptions = true,
    header = "How big is our safety margin, and against other plants?",
    description = {
      "For every supplier, country, second-tier country, route, part family, supply event and group:"
          + " how long the plan is kept when it fails for good, against how long it takes to recover;"
          + " vehicles and money lost until then; the gating part; what a day of stock or an approval"
          + " is worth. Then the fewest failures that together cost a vehicle early.",
      "",
      "Tables: failures (CSV by default), breaks; for several folders: plants."
    },
    footer = {
      "  linewright margin plant",
      "  linewright margin plant -o csv > margin.csv",
      "  linewright margin plant --group sanctions=country:US,tier2:US,route:R1",
      "  linewright margin plant other-plant           ranked on the same failures",
    })
final class MarginCommand implements Callable<Integer> {
  @ParentCommand private Linewright parent;

  @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "The plant folders.")
  private List<Path> folders = List.of();

  @Option(
      names = {"-s", "--scenario"},
      paramLabel = "NAME",
      description = "Ask in the world of FOLDER/scenarios/NAME.yaml.")
  private @Nullable String scenario;

  @Option(
      names = "--edit",
      paramLabel = "EDIT",
      description =
          "Change something first, on top of the scenario, such as 'set stock part=HU quantity=40'."
              + " May be given several times.")
  private List<String> edits = List.of();

  @Option(
      names = "--group",
      paramLabel = "NAME=MEMBER,…",
      description =
          "What fails together, for one cause: supplier:X, country:X, tier2:X, route:X, family:X,"
              + " event:X. May be given several times.")
  private Map<String, String> groups = new LinkedHashMap<>();

  @Option(
      names = "--assume-recovery",
      paramLabel = "DAYS",
      description =
          "Days to recover where the plant gives none; marked as assumed. Default: ${DEFAULT-VALUE}.")
  private int assumedDays = MarginWish.ASSUMED_DAYS;

  @Option(
      names = "--break-within",
      paramLabel = "DAYS",
      description =
          "Look for the fewest failures that cost a vehicle within so many days. Default:"
              + " ${DEFAULT-VALUE}.")
  private int breakDays = MarginWish.BREAK_DAYS;

  @Mixin private ModeOption mode;
  @Mixin private OutputOptions output;
  @Mixin private TimingOption timing;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = parent.terminal();
    Stopwatch stopwatch = new Stopwatch();
    List<MarginAnswer> answers = new ArrayList<>();
    for (Path folder : folders) {
      answers.add(ask(folder, terminal, stopwatch));
    }
    Answer answer =
        answers.size() == 1
            ? new MarginView(answers.get(0)).view()
            : new RankingView(PlantRanking.of(answers)).view();
    AnswerWriter.of(terminal, output).write(answer);
    timing.tell(terminal, stopwatch);
    return ExitCodes.DONE;
  }

  private MarginAnswer ask(Path folder, Terminal terminal, Stopwatch stopwatch) throws IOException {
    PlantArguments.existing(folder);
    if (scenario != null) {
      PlantArguments.checkName(folder, scenario);
    }
    AskedWorld asked = new AskedWorld(folder, Optional.ofNullable(scenario), edits);
    Plant plant = new Worlds(terminal, stopwatch).read(asked).plant();
    MarginAnswer answer = MarginQuestion.answer(plant, wish(plant));
    stopwatch.lap("margin");
    return answer;
  }

  private MarginWish wish(Plant plant) {
    List<String> known = MarginQuestion.listKeys(plant);
    Map<String, List<String>> members = new LinkedHashMap<>();
    groups.forEach(
        (name, keys) ->
            members.put(
                name,
                List.of(keys.split(",", -1)).stream()
                    .map(key -> Refusal.known("failure", key.strip(), known))
                    .toList()));
    return new MarginWish(
        mode.or(Mode.TWO), Math.max(0, assumedDays), Math.max(1, breakDays), members);
  }
}
