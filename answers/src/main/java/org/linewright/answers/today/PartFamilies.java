package org.linewright.answers.today;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.linewright.core.kits.PartRelease;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.product.Part;

/** Names parts by their families, as a director does: {@code head unit} instead of HU-SELTOS. */
public final class PartFamilies {
  private final Map<String, String> familyOfPart = new HashMap<>();
  private final Map<String, String> wordsOfFamily = new HashMap<>();

  public PartFamilies(Plant plant) {
    Map<String, List<String>> names = new HashMap<>();
    for (Part part : plant.parts()) {
      if (part.partFamily() != null) {
        familyOfPart.put(part.part(), part.partFamily());
        names.computeIfAbsent(part.partFamily(), family -> new ArrayList<>()).add(part.name());
      }
    }
    names.forEach((family, ofFamily) -> wordsOfFamily.put(family, words(family, ofFamily)));
  }

  /** The words with which the names of all parts of a family begin; else the family's code. */
  private static String words(String family, List<String> names) {
    String[] common = names.get(0).split(" ", -1);
    int length = common.length;
    for (String name : names) {
      String[] words = name.split(" ", -1);
      length = Math.min(length, words.length);
      for (int i = 0; i < length; i++) {
        length = words[i].equals(common[i]) ? length : i;
      }
    }
    String words = String.join(" ", List.of(common).subList(0, length)).replaceAll("[,;]$", "");
    return words.isEmpty() ? family : uncapitalized(words);
  }

  private static String uncapitalized(String words) {
    boolean acronym = words.length() < 2 || Character.isUpperCase(words.charAt(1));
    return acronym ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /** The code of a part's family; the part itself when it has none. */
  public String code(String part) {
    return familyOfPart.getOrDefault(part, part);
  }

  /** The codes of the families of some parts, each once: {@code CLU+HU}. */
  public String codes(Collection<String> parts) {
    Set<String> codes = new LinkedHashSet<>();
    parts.forEach(part -> codes.add(code(part)));
    return String.join("+", codes);
  }

  /** What a part is, in words. */
  public String words(String part) {
    return wordsOfFamily.getOrDefault(code(part), part);
  }

  /** Families in words, by what all missing pieces of each of their parts would free. */
  public Map<String, Long> freed(Collection<PartRelease> releases) {
    Map<String, Long> freed = new HashMap<>();
    releases.forEach(one -> freed.merge(words(one.part()), one.freedByAll(), Long::sum));
    Map<String, Long> sorted = new LinkedHashMap<>();
    freed.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
