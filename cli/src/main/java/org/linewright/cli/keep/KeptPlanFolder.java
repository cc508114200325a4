package org.linewright.cli.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.KeptPlan;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.core.plant.Plant;
import org.linewright.files.JobsReading;

/** A plan that {@code plan --out} wrote, to be asked about. */
public record KeptPlanFolder(Path folder) {

  /**
   * The plan, when it is one of this plant.
   *
   * @param asked how the plant is asked for
   * @throws Failure when the folder holds no plan, or one of another plant, scenario or edits
   */
  public AskedPlan of(Plant plant, AskedWorld asked) throws IOException {
    KeptPlan kept = read(asked);
    try {
      return AskedPlan.kept(folder.toString(), kept, plant);
    } catch (Refusal refusal) {
      throw new Failure(ExitCodes.WRONG_USAGE, refusal.text() + "\n" + hint(kept.world(), asked));
    }
  }

  private KeptPlan read(AskedWorld asked) throws IOException {
    Path file = folder.resolve(KeptPlan.FILE);
    if (!Files.isRegularFile(file)) {
      boolean isOlder = Files.isRegularFile(folder.resolve(JobsReading.FILE));
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          "there is no "
              + KeptPlan.FILE
              + " in "
              + folder
              + (isOlder
                  ? ": an older Linewright wrote it\nMaybe "
                  : "\nMaybe name a folder that plan --out wrote, or ")
              + again(asked));
    }
    try {
      return KeptPlan.read(Files.readString(file));
    } catch (Refusal refusal) {
      throw new Failure(ExitCodes.REJECTED, file + " " + refusal.text());
    }
  }

  private String hint(List<String> world, AskedWorld asked) {
    if (world.equals(asked.changed())) {
      return "Maybe " + again(asked);
    }
    String made =
        world.isEmpty()
            ? "It was made of the plant as it is: ask without --scenario and --edit"
            : "It was made with " + AskedWorld.typed(world) + ": ask with the same";
    return made + ", or " + again(asked);
  }

  private String again(AskedWorld asked) {
    return "plan again: linewright plan "
        + asked.arguments()
        + " --out "
        + AskedWorld.typed(List.of(folder.toString()));
  }
}
