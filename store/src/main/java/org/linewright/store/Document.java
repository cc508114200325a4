package org.linewright.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.linewright.store.internal.keys.Packing;

/**
 * A named text as the store keeps it: a CSV table, YAML or JSON, compressed. Not to be changed
 * after it was made; the array is not copied.
 *
 * @param head what it is
 * @param packed the bytes, as gzip
 */
public record Document(Head head, byte[] packed) {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_. -]{0,126}");

  /**
   * What a document is, without its content.
   *
   * @param name a file name, such as {@code jobs.csv}; never a path
   * @param rows rows of a table without its header; 0 for other texts
   * @param size bytes when unpacked
   * @param hash SHA-256 of the unpacked bytes, in hexadecimal digits
   */
  public record Head(String name, long rows, long size, String hash) {
    public Head {
      if (!NAME.matcher(name).matches()) {
        throw new IllegalArgumentException("name = \"" + name + "\" is not a plain file name");
      }
    }
  }

  /** Writes the content of a document. */
  public interface Content {
    /** Writes all of it; the stream is buffered and closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** A short text. */
  public static Document ofText(String name, String text) {
    try {
      return written(name, 0, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * A file, read and compressed piece by piece.
   *
   * @param rows rows of a table without its header
   */
  public static Document ofFile(Path file, long rows) throws IOException {
    return written(String.valueOf(file.getFileName()), rows, out -> Files.copy(file, out));
  }

  /** What {@code content} writes; only the compressed form is held in memory. */
  public static Document written(String name, long rows, Content content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Packing packing = new Packing(packed);
    try (packing) {
      content.writeTo(packing);
    }
    return new Document(new Head(name, rows, packing.size(), packing.hash()), packed.toByteArray());
  }

  /** Its name. */
  public String name() {
    return head.name();
  }

  /** The content, unpacked while it is read. */
  public InputStream open() throws IOException {
    return Packing.unpack(new ByteArrayInputStream(packed));
  }

  /** The whole content as text. */
  public String text() {
    try (InputStream in = open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException damaged) {
      throw new StoreException(
          StoreException.Cause.DAMAGED, name() + " cannot be unpacked", damaged);
    }
  }
}
