package org.linewright.server;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.linewright.server.http.Problem;

/**
 * The pages: files of the class path under {@code org/linewright/web/}. An address that is no file
 * belongs to the application in the browser and gets its first page.
 */
final class StaticPages {
  private static final String FOLDER = "org/linewright/web/";
  private static final String FIRST = "index.html";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_./-]*");
  private static final Map<String, String> TYPES = new HashMap<>();

  static {
    TYPES.put("html", "text/html; charset=utf-8");
    TYPES.put("js", "text/javascript; charset=utf-8");
    TYPES.put("css", "text/css; charset=utf-8");
    TYPES.put("svg", "image/svg+xml");
    TYPES.put("png", "image/png");
    TYPES.put("ico", "image/x-icon");
    TYPES.put("json", "application/json");
    TYPES.put("map", "application/json");
    TYPES.put("webmanifest", "application/manifest+json");
    TYPES.put("woff2", "font/woff2");
    TYPES.put("txt", "text/plain; charset=utf-8");
  }

  private record Page(byte[] bytes, byte[] packed, String tag) {}

  private final Map<String, Optional<Page>> pages = new ConcurrentHashMap<>();

  void send(Context context) {
    String name = context.path().substring(1);
    String wanted = name.isEmpty() ? FIRST : name;
    Optional<Page> page = find(wanted);
    if (page.isEmpty() && !wanted.contains(".")) {
      wanted = FIRST;
      page = find(wanted);
    }
    if (page.isEmpty()) {
      throw wanted.equals(FIRST)
          ? new Problem(404, "no_pages", "the pages are not installed; /api/v1 is there")
          : Problem.unknown("page", name);
    }
    String tag = page.get().tag;
    context.header("ETag", tag).header("Cache-Control", "no-cache");
    if (tag.equals(context.header("If-None-Match"))) {
      context.status(304);
    } else {
      String ending = wanted.substring(wanted.lastIndexOf('.') + 1);
      context.contentType(TYPES.getOrDefault(ending, "application/octet-stream"));
      String taken = Optional.ofNullable(context.header("Accept-Encoding")).orElse("");
      boolean packed = taken.contains("gzip") && page.get().packed.length < page.get().bytes.length;
      byte[] bytes = packed ? page.get().packed : page.get().bytes;
      if (packed) {
        context.header("Content-Encoding", "gzip");
      }
      context.header("Vary", "Accept-Encoding");
      context.req().setAttribute(WholeResponse.SHARED, bytes);
    }
  }

  private Optional<Page> find(String name) {
    if (!NAME.matcher(name).matches() || name.contains("..") || name.contains("//")) {
      return Optional.empty();
    }
    Optional<Page> known = pages.get(name);
    if (known == null) {
      known = read(name);
      if (known.isPresent()) {
        pages.put(name, known);
      }
    }
    return known;
  }

  private static Optional<Page> read(String name) {
    ClassLoader loader = StaticPages.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream(FOLDER + name)) {
      if (in == null || name.endsWith("/")) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      CRC32 sum = new CRC32();
      sum.update(bytes);
      byte[] tag = Long.toString(sum.getValue()).getBytes(StandardCharsets.US_ASCII);
      return Optional.of(new Page(bytes, packed(bytes), '"' + HexFormat.of().formatHex(tag) + '"'));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Once for all who ask: packing takes longer than all else about a page. */
  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
