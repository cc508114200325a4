package org.linewright.store.internal.backup;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A backup: one zip file that either database can be filled from. {@code TABLE.jsonl} holds the
 * rows of a table, one JSON object a line; {@code documents/HASH.gz} each document once; {@code
 * backup.json} says what it is, how many rows each table has and the SHA-256 of each table; the end
 * of the file seals it (see {@link BackupSeal}). Sessions are not in it: people sign in again.
 */
final class BackupFormat {
  static final int FORMAT = 2;

  /** The format before seals and hashes of tables: still read. */
  static final int UNSEALED = 1;

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

  private static final Pattern DOCUMENT = Pattern.compile("documents/([0-9a-f]{64})\\.gz");
  private static final String ROWS = ".jsonl";

  private BackupFormat() {}

  static String rows(String table) {
    return table + ROWS;
  }

  static String document(String hash) {
    return "documents/" + hash + ".gz";
  }

  static boolean isRows(String name) {
    return name.endsWith(ROWS) && TABLES.contains(tableOf(name));
  }

  static String tableOf(String rows) {
    return rows.substring(0, rows.length() - ROWS.length());
  }

  static boolean isDocument(String name) {
    return DOCUMENT.matcher(name).matches();
  }

  static String hashOf(String document) {
    return document.substring("documents/".length(), document.length() - ".gz".length());
  }
}
