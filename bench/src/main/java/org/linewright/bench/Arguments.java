package org.linewright.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The arguments of a runner: {@code --name value} pairs. */
public final class Arguments {
  private final Map<String, String> values = new HashMap<>();

  public Arguments(String[] words) {
    for (int i = 0; i < words.length; i += 2) {
      if (!words[i].startsWith("--") || i + 1 == words.length) {
        throw new IllegalArgumentException(
            "\"" + words[i] + "\" is not understood\nMaybe write --name value.");
      }
      values.put(words[i].substring(2), words[i + 1]);
    }
  }

  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  public String get(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("--" + name + " is missing"));
  }
}
