package org.linewright.files.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters of an XML file, by its byte order mark or the encoding that it declares; else UTF-8.
 * Bytes that are no letters are an {@code IOException}: the JDK's own decoder prints them on
 * standard error before it throws.
 */
public final class XmlText {
  private static final int HEAD = 256;
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private XmlText() {}

  /**
   * Opens the letters.
   *
   * @throws IOException when the file cannot be read or its encoding is not known
   */
  public static Reader of(InputStream bytes) throws IOException {
    BufferedInputStream in = new BufferedInputStream(bytes);
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    int[] mark = {0};
    Charset charset = charset(head, mark);
    in.skipNBytes(mark[0]);
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /**
   * @param mark how many bytes the byte order mark has
   */
  private static Charset charset(byte[] head, int[] mark) throws IOException {
    if (begins(head, 0xEF, 0xBB, 0xBF)) {
      mark[0] = 3;
      return StandardCharsets.UTF_8;
    }
    if (begins(head, 0xFF, 0xFE) || begins(head, 0xFE, 0xFF)) {
      mark[0] = 2;
      return head[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
    Matcher declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      Charset charset = Charset.forName(declared.group(1));
      if (charset.canEncode()) {
        return charset;
      }
    } catch (IllegalArgumentException unknown) {
      // told below
    }
    throw new UnsupportedEncodingException(declared.group(1));
  }

  private static boolean begins(byte[] head, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (head.length <= i || (head[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }
}
