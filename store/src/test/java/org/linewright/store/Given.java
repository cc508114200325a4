package org.linewright.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.linewright.store.internal.keys.Hashes;

/** Things to keep. */
public final class Given {
  static final String BY = "anna";

  private Given() {}

  public static PlantImport plant(String key, Document... files) {
    return plant(key, Map.of(), files);
  }

  public static PlantImport plant(String key, Map<String, String> scenarios, Document... files) {
    PlantImport.About about =
        new PlantImport.About(
            "Plant " + key, LocalDate.of(2022, 6, 1), LocalDate.of(2022, 12, 31), "list.xlsx", 2);
    return new PlantImport(key, about, List.of(files), scenarios, BY);
  }

  public static RunRequest run(String plant, String options) {
    RunRequest.Subject subject = new RunRequest.Subject(plant, 1, "plan", "SC1");
    List<Document> inputs =
        List.of(Document.ofText("options.json", options), Document.ofText("SC1.yaml", "name: SC1"));
    return new RunRequest(subject, inputs, BY);
  }

  public static RunResult done(Document... results) {
    return new RunResult(RunStatus.DONE, "{\"on_time\":3}", "", List.of(results));
  }

  /** A text that compression cannot make smaller than half. */
  public static Document large(String name, int bytes, long seed) {
    StringBuilder text = new StringBuilder(bytes);
    Random random = new Random(seed);
    while (text.length() < bytes) {
      text.append(Long.toString(random.nextLong(), 36)).append('\n');
    }
    return Document.ofText(name, text.toString());
  }

  /** True when every file is there as it was given. */
  static boolean isWhole(Document document) {
    String hash =
        Hashes.hex(Hashes.sha256().digest(document.text().getBytes(StandardCharsets.UTF_8)));
    return hash.equals(document.head().hash());
  }
}
