package org.linewright.store;

import java.util.List;
import java.util.Set;

/**
 * A backup: one zip file that either database can be filled from. {@code TABLE.jsonl} holds the
 * rows of a table, one JSON object a line; {@code documents/HASH.gz} each document once; {@code
 * backup.json} says what it is and how many rows it has. Sessions are not in it: people sign in
 * again.
 */
final class BackupFormat {
  static final int FORMAT = 1;
  static final String ABOUT = "backup.json";

  /** A row needs the rows of the tables before it. */
  static final List<String> TABLES =
      List.of(
          "plants",
          "versions",
          "version_documents",
          "scenarios",
          "scenario_revisions",
          "runs",
          "run_inputs",
          "run_results",
          "users",
          "tokens",
          "audit",
          "settings");

  /** The tables whose column {@code packed} lies in files of its own. */
  static final Set<String> DOCUMENT_TABLES =
      Set.of("version_documents", "run_inputs", "run_results");

  /** The tables that count their rows by themselves. */
  static final List<String> COUNTED = List.of("versions", "runs", "tokens", "audit");

  private BackupFormat() {}

  static String rows(String table) {
    return table + ".jsonl";
  }

  static String document(String hash) {
    return "documents/" + hash + ".gz";
  }
}
