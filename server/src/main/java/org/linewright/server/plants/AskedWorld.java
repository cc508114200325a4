package org.linewright.server.plants;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linewright.store.Document;
import org.linewright.store.PlantVersion;
import org.linewright.store.Scenario;

/**
 * A world as somebody asks for it.
 *
 * @param version the plant
 * @param scenario name of the scenario; empty = the plant as it is
 * @param texts the scenario and all that it may build on, as they stand now
 * @param key equal for equal worlds: the same version, and the same texts to the letter
 */
public record AskedWorld(
    PlantVersion version, Optional<String> scenario, List<Scenario> texts, String key) {

  public AskedWorld {
    texts = List.copyOf(texts);
  }

  /** Worlds of the same plant and the same texts are equal, whenever they were asked for. */
  public static AskedWorld of(
      PlantVersion version, Optional<String> scenario, List<Scenario> texts) {
    String base = version.plant() + "@" + version.version() + "#" + version.hash();
    return new AskedWorld(
        version,
        scenario,
        texts,
        scenario.map(name -> base + "/" + name + prints(texts)).orElse(base));
  }

  /** A short text that is equal for equal worlds. */
  public String print() {
    return Document.ofText("key", key).head().hash().substring(0, 12);
  }

  private static String prints(List<Scenario> texts) {
    return texts.stream()
        .sorted(Comparator.comparing(Scenario::name))
        .map(text -> "/" + Document.ofText(text.name(), text.text()).head().hash())
        .collect(Collectors.joining());
  }

  /** The revision of the scenario; empty = the plant as it is. */
  Optional<Long> revision() {
    return texts.stream()
        .filter(text -> scenario.filter(text.name()::equals).isPresent())
        .map(Scenario::revision)
        .findFirst();
  }
}
