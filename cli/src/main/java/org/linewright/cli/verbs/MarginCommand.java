package org.linewright.cli.verbs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.margin.CertificateText;
import org.linewright.answers.margin.CertificateView;
import org.linewright.answers.margin.MarginView;
import org.linewright.answers.margin.NetworkView;
import org.linewright.answers.margin.RankingView;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.World;
import org.linewright.cli.keep.AskedWorld;
import org.linewright.cli.options.PlanOptions;
import org.linewright.cli.options.PlantArguments;
import org.linewright.cli.options.TimingOption;
import org.linewright.cli.print.AnswerWriter;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.NewFile;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.Terminal;
import org.linewright.core.margin.Certificate;
import org.linewright.core.margin.Certificate.Check;
import org.linewright.core.margin.CertificateQuestion;
import org.linewright.core.margin.MarginAnswer;
import org.linewright.core.margin.MarginQuestion;
import org.linewright.core.margin.MarginWish;
import org.linewright.core.margin.PlantRanking;
import org.linewright.core.margin.network.NetworkQuestion;
import org.linewright.core.margin.network.SupplyNetwork;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.files.NetworkFolder;
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
      "For every supplier, country, second-tier country, route, part family, consignment under way,"
          + " customs, supply event and group: how long the plan is kept when it fails for good,"
          + " against how long it takes to recover; vehicles and money lost until then; the gating"
          + " part; what a day of stock or an approval is worth. Then the fewest failures that"
          + " together cost a vehicle early. What is outside the measure is told first: ordered"
          + " vehicles that are in no plan, and the suppliers that they wait for.",
      "",
      "Tables: failures (CSV by default), waiting, breaks; for several folders: plants; with"
          + " --verify: claims."
    },
    footer = {
      "  linewright margin plant",
      "  linewright margin plant -o csv > margin.csv",
      "  linewright margin plant --group sanctions=country:US,tier2:US,route:R1",
      "  linewright margin plant other-plant           ranked on the same failures",
      "  linewright margin plant --certificate margin.json",
      "  linewright margin --verify margin.json plant",
      "  linewright margin --network network           a supply network of any depth",
    })
public final class MarginCommand implements Callable<Integer> {
  @ParentCommand private Terminal.Owner parent;

  @Parameters(paramLabel = "FOLDER", arity = "0..*", description = "The plant folders.")
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
              + " consignment:X, late:X, customs:clearance, event:X. May be given several times.")
  private Map<String, String> groups = new LinkedHashMap<>();

  @Option(
      names = "--assume-recovery",
      paramLabel = "DAYS",
      description =
          "Days to recover where the plant gives none; marked as assumed. Default:"
              + " ${DEFAULT-VALUE}.")
  private int assumedDays = MarginWish.ASSUMED_DAYS;

  @Option(
      names = "--late-by",
      paramLabel = "DAYS",
      description =
          "Days by which goods under way may be late; that they are lost is asked, too. Default:"
              + " ${DEFAULT-VALUE}.")
  private int lateDays = MarginWish.LATE_DAYS;

  @Option(
      names = "--break-within",
      paramLabel = "DAYS",
      description =
          "Look for the fewest failures that cost a vehicle within so many days. Default:"
              + " ${DEFAULT-VALUE}.")
  private int breakDays = MarginWish.BREAK_DAYS;

  @Option(
      names = "--network",
      paramLabel = "DIR",
      description =
          "Ask of a supply network instead: a folder with sites.csv, nodes.csv, arcs.csv and,"
              + " where sites fail together, failures.csv.")
  private @Nullable Path network;

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description =
          "Write a certificate, too: every claim with a proof that others can check without a"
              + " solver.")
  private @Nullable Path certificate;

  @Option(
      names = "--verify",
      paramLabel = "FILE",
      description = "Check a certificate of FOLDER in exact arithmetic; exit code 4 when it fails.")
  private @Nullable Path verify;

  @Mixin private PlanOptions plans;
  @Mixin private OutputOptions output;
  @Mixin private TimingOption timing;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = parent.terminal();
    Stopwatch stopwatch = new Stopwatch();
    boolean isOne = folders.size() == 1;
    boolean isAboutOne = verify != null || certificate != null || plans.isKept();
    if (folders.isEmpty() == (network == null) || (!isOne && isAboutOne)) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          "give plant folders or --network; --plan, --certificate and --verify are about one"
              + " folder");
    }
    AnswerWriter writer = AnswerWriter.of(terminal, output);
    int exitCode = ExitCodes.DONE;
    if (network != null) {
      writer.write(networkAnswer(network, terminal));
    } else if (verify != null) {
      CertificateView view = check(verify, terminal, stopwatch);
      writer.write(view.view());
      exitCode = view.holds() ? ExitCodes.DONE : ExitCodes.LIMIT_HIT;
    } else {
      writer.write(plants(terminal, stopwatch));
    }
    timing.tell(terminal, stopwatch);
    return exitCode;
  }

  private static Answer networkAnswer(Path folder, Terminal terminal) throws IOException {
    NetworkFolder.Reading reading = NetworkFolder.read(PlantArguments.existing(folder));
    reading.issues().forEach(issue -> terminal.say(issue.toString()));
    SupplyNetwork read =
        reading
            .network()
            .orElseThrow(() -> new Failure(ExitCodes.REJECTED, "the network is rejected"));
    int threads = Runtime.getRuntime().availableProcessors();
    return new NetworkView(NetworkQuestion.answer(read, threads)).view();
  }

  private CertificateView check(Path file, Terminal terminal, Stopwatch stopwatch)
      throws IOException {
    AskedWorld asked = world(folders.get(0));
    World world = new Worlds(terminal, stopwatch).read(asked);
    CertificateText read = CertificateText.read(Files.readString(file));
    List<Check> checks =
        new ArrayList<>(CertificateQuestion.verify(world.plant(), read.certificate()));
    if (plans.isKept()) {
      Plan plan = plans.of(world, asked).plan();
      checks.add(CertificateQuestion.isAbout(world.plant(), plan, read.certificate()));
    }
    CertificateView view = new CertificateView(checks, read.isOf(world.plant()));
    stopwatch.lap("verify");
    return view;
  }

  private Answer plants(Terminal terminal, Stopwatch stopwatch) throws IOException {
    List<MarginAnswer> answers = new ArrayList<>();
    AskedPlan plan = null;
    for (Path folder : folders) {
      AskedWorld asked = world(folder);
      World world = new Worlds(terminal, stopwatch).read(asked);
      plan = plans.of(world, asked);
      answers.add(MarginQuestion.answer(world.plant(), plan.plan(), wish(world.plant())));
      stopwatch.lap("margin");
      if (certificate != null) {
        certify(world.plant(), plan.plan(), certificate, terminal);
        stopwatch.lap("certificate");
      }
    }
    Answer answer =
        answers.size() == 1
            ? new MarginView(answers.get(0)).view()
            : new RankingView(PlantRanking.of(answers)).view();
    return plan == null ? answer : answer.about(plan);
  }

  private void certify(Plant plant, Plan plan, Path file, Terminal terminal) throws IOException {
    Certificate issued = CertificateQuestion.issue(plant, plan, wish(plant));
    String text = CertificateText.of(plant, issued).print();
    NewFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    terminal.say("written: " + file);
  }

  private AskedWorld world(Path folder) throws IOException {
    return PlantArguments.world(folder, scenario, edits);
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
        Math.max(0, assumedDays), Math.max(0, lateDays), Math.max(1, breakDays), members);
  }
}
