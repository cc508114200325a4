package org.linewright.files.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.table.NearestName;
import org.linewright.core.table.OtherSpelling;
import org.linewright.core.table.TableSpec;

/**
 * What the name of a file or sheet says about what is in it. Capitals, blanks around a name and
 * blanks for {@code _} do not matter.
 *
 * @param stem what stands before the ending, as the format would write it: {@code line_rates}
 * @param ending {@code csv}; empty = none
 */
public record FileName(String stem, String ending) {
  private static final Set<String> SPREADSHEETS =
      Set.of("xlsx", "xlsm", "xlsb", "xls", "ods", "numbers", "tsv", "tab");
  private static final String SETTINGS = "plant";

  /** Takes the name of a file apart. */
  public static FileName of(String name) {
    String plain = OtherSpelling.plainName(name);
    int dot = plain.lastIndexOf('.');
    return dot <= 0
        ? new FileName(plain, "")
        : new FileName(
            OtherSpelling.plainName(plain.substring(0, dot).replace('_', ' ')),
            OtherSpelling.plainName(plain.substring(dot + 1)));
  }

  /** The table that stands in such a file. */
  public Optional<TableSpec<?>> table() {
    return ending.equals("csv") ? PlantTables.find(stem) : Optional.empty();
  }

  /** True for {@code plant.yaml}. */
  public boolean isSettings() {
    return stem.equals(SETTINGS) && (ending.equals("yaml") || ending.equals("yml"));
  }

  /** True for a file of cells separated by a character. */
  public boolean isCsv() {
    return ending.equals("csv");
  }

  /** True for a file that a spreadsheet has written, but not as CSV. */
  public boolean isSpreadsheet() {
    return SPREADSHEETS.contains(ending);
  }

  /** True when the stem is the name of a table or of the settings, whatever the ending. */
  public boolean namesTable() {
    return stem.equals(SETTINGS) || PlantTables.find(stem).isPresent();
  }

  /** The table that the name most likely means: {@code stok}, {@code Stock list}. */
  public Optional<TableSpec<?>> nearest() {
    return nearest(stem).flatMap(PlantTables::find);
  }

  private static Optional<String> nearest(String stem) {
    List<String> tables = PlantTables.all().stream().map(TableSpec::name).toList();
    List<String> words = new ArrayList<>(Arrays.asList(stem.split("[^\\p{L}]+", -1)));
    String letters = String.join("_", words).replaceAll("^_+|_+$", "");
    return NearestName.suggest(letters, tables)
        .or(() -> tables.stream().filter(words::contains).findFirst())
        .or(
            () ->
                tables.stream()
                    .filter(table -> ("_" + letters + "_").contains("_" + table + "_"))
                    .findFirst())
        .or(
            () ->
                words.stream()
                    .filter(word -> word.length() > 3)
                    .flatMap(word -> NearestName.suggest(word, tables).stream())
                    .findFirst());
  }
}
