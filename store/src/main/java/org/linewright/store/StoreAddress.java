package org.linewright.store;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Where a store lies.
 *
 * @param url JDBC address of an SQLite file or a PostgreSQL database; may hold a password
 */
public record StoreAddress(String url) {
  static final String SQLITE = "jdbc:sqlite:";
  static final String POSTGRESQL = "jdbc:postgresql:";

  /** Name of the SQLite file in a data folder. */
  public static final String FILE_NAME = "linewright.db";

  private static final Pattern PASSWORD = Pattern.compile("(?<=[?&]password=)[^&]*");
  private static final Pattern USER_INFO = Pattern.compile("(?<=//)[^/@]*@");

  public StoreAddress {
    if (!url.startsWith(SQLITE) && !url.startsWith(POSTGRESQL)) {
      throw new IllegalArgumentException(
          "url = \""
              + hidden(url)
              + "\" is no address of a store\nMaybe "
              + POSTGRESQL
              + "//host/db.");
    }
  }

  /** The SQLite file {@value #FILE_NAME} in a data folder, made on opening. */
  public static StoreAddress inFolder(Path dataFolder) {
    return ofFile(dataFolder.resolve(FILE_NAME));
  }

  /** An SQLite file, made on opening together with its folder. */
  public static StoreAddress ofFile(Path file) {
    return new StoreAddress(SQLITE + file.toAbsolutePath().normalize());
  }

  /**
   * What a person writes: an address beginning with {@code jdbc:}, else the path of a file.
   *
   * @throws IllegalArgumentException when it is an address of another kind of database
   */
  public static StoreAddress parse(String text) {
    return text.startsWith("jdbc:") ? new StoreAddress(text) : ofFile(Path.of(text));
  }

  /** True for an SQLite file. */
  public boolean isFile() {
    return url.startsWith(SQLITE);
  }

  /** The SQLite file. */
  public Path file() {
    return Path.of(url.substring(SQLITE.length()).replaceFirst("\\?.*", ""));
  }

  /** For people and logs: without the password. */
  @Override
  public String toString() {
    return isFile() ? file().toString() : hidden(url);
  }

  private static String hidden(String url) {
    return USER_INFO.matcher(PASSWORD.matcher(url).replaceAll("…")).replaceAll("");
  }
}
