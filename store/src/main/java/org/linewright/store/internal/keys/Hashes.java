package org.linewright.store.internal.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import org.linewright.store.Document;

/** SHA-256, in hexadecimal digits. */
public final class Hashes {

  private Hashes() {}

  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java has SHA-256", impossible);
    }
  }

  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  /** Of words in this order; no word may hold the character NUL. */
  public static String of(String... words) {
    return hex(sha256().digest(String.join("\0", words).getBytes(StandardCharsets.UTF_8)));
  }

  /** Of names and contents, in whatever order they come. */
  public static String of(Collection<Document> documents) {
    return of(
        documents.stream()
            .map(Document::head)
            .sorted(Comparator.comparing(Document.Head::name))
            .map(head -> head.name() + "\n" + head.hash())
            .toArray(String[]::new));
  }
}
