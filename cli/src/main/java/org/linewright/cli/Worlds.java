package org.linewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.linewright.files.PlantFolder;
import org.linewright.files.PlantReading;

/** Reads the worlds that questions are asked in. */
record Worlds(Terminal terminal, Stopwatch stopwatch) {

  /**
   * Reads a plant folder and applies one of its scenarios. Warnings go to standard error.
   *
   * @throws Failure when something is rejected
   */
  World read(PlantArguments arguments) throws IOException {
    Path folder = arguments.folder();
    Optional<String> scenario = arguments.scenario();
    PlantReading reading =
        scenario.isPresent() ? PlantFolder.read(folder, scenario.get()) : PlantFolder.read(folder);
    new IssuePrinter(terminal, folder.toString()).tell(reading.issues());
    stopwatch.lap("load");
    return World.of(reading.plant().orElseThrow(), stopwatch);
  }
}
