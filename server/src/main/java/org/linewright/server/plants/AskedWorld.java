package org.linewright.server.plants;

import java.util.List;
import java.util.Optional;
import org.linewright.store.PlantVersion;
import org.linewright.store.Scenario;

/**
 * A world as somebody asks for it.
 *
 * @param version the plant
 * @param scenario name of the scenario; empty = the plant as it is
 * @param texts the scenario and all that it may build on, as they stand now
 * @param key equal for equal worlds
 */
public record AskedWorld(
    PlantVersion version, Optional<String> scenario, List<Scenario> texts, String key) {

  public AskedWorld {
    texts = List.copyOf(texts);
  }

  /** The revision of the scenario; empty = the plant as it is. */
  Optional<Long> revision() {
    return texts.stream()
        .filter(text -> scenario.filter(text.name()::equals).isPresent())
        .map(Scenario::revision)
        .findFirst();
  }
}
