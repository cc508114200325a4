package org.linewright.cli.verbs;

import java.io.IOException;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.world.World;
import org.linewright.cli.keep.AskedWorld;
import org.linewright.cli.options.PlantArguments;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.IssuePrinter;
import org.linewright.cli.print.Terminal;
import org.linewright.files.PlantReading;

/** Reads the worlds that questions are asked in. */
record Worlds(Terminal terminal, Stopwatch stopwatch) {

  /**
   * Reads a plant folder and applies a scenario and edits. Warnings go to standard error.
   *
   * @throws Failure when something is rejected
   */
  World read(PlantArguments arguments) throws IOException {
    return read(arguments.world());
  }

  /**
   * The same for a world that is known.
   *
   * @throws Failure when something is rejected
   */
  World read(AskedWorld asked) throws IOException {
    PlantReading reading = asked.read();
    new IssuePrinter(terminal, asked.arguments()).tell(reading.issues());
    stopwatch.lap("load");
    return World.of(reading.plant().orElseThrow(), stopwatch);
  }
}
