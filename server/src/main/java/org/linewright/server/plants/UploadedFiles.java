package org.linewright.server.plants;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.linewright.server.http.Problem;

/**
 * Puts uploaded files into a plant folder: single CSV files, {@code plant.yaml}, archives and
 * workbooks. Names with a path to elsewhere, too much and too many are refused.
 */
final class UploadedFiles {
  private static final Pattern WANTED =
      Pattern.compile(
          "(?:[^/]+/)?(plant\\.yaml|[a-z_]+\\.csv|scenarios/[\\p{L}\\p{N}_. -]+\\.yaml)");

  private final Path folder;
  private final UploadLimits limits;
  private long left;

  /** Files go into {@code folder}, which exists. */
  UploadedFiles(Path folder, UploadLimits limits) {
    this.folder = folder;
    this.limits = limits;
    this.left = limits.unpackedBytes();
  }

  /**
   * Takes all files.
   *
   * @throws Problem when there are none, or one is refused
   */
  void take(List<UploadedFile> files) throws IOException {
    if (files.isEmpty()) {
      throw Problem.badRequest(
          "no file was sent\nMaybe send multipart/form-data with a part file.");
    }
    for (UploadedFile file : files) {
      String name = file.filename();
      String lower = name.toLowerCase(Locale.ROOT);
      try (InputStream in = file.content()) {
        if (lower.endsWith(".zip")) {
          unzip(in);
        } else if (lower.endsWith(".xlsx")) {
          new WorkbookTables(folder, left).take(in);
        } else if (WANTED.matcher(safe(name)).matches()) {
          copy(in, folder.resolve(name));
        } else {
          throw new Problem(
              415,
              "unknown_file",
              "\"" + name + "\" is no table of a plant\nMaybe send a zip, an xlsx or CSV files.");
        }
      }
    }
  }

  private void unzip(InputStream in) throws IOException {
    int taken = 0;
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++taken > limits.files()) {
          throw tooLarge("the archive holds more than " + limits.files() + " files");
        }
        var wanted = WANTED.matcher(safe(entry.getName()));
        if (!entry.isDirectory() && wanted.matches()) {
          Path file = folder.resolve(wanted.group(1)).normalize();
          if (!file.startsWith(folder)) {
            throw unsafe(entry.getName());
          }
          Files.createDirectories(file.getParent());
          copy(zip, file);
        } else {
          drain(zip);
        }
      }
    } catch (ZipException broken) {
      throw new Problem(422, "broken_archive", "the archive is broken: " + broken.getMessage());
    }
    if (taken == 0) {
      throw new Problem(422, "broken_archive", "the archive is empty or is none");
    }
  }

  /** The name, when it does not lead out of the folder. */
  private static String safe(String name) {
    boolean leadsOut =
        name.startsWith("/")
            || name.indexOf('\\') >= 0
            || name.indexOf('\0') >= 0
            || name.contains(":")
            || ("/" + name + "/").contains("/../");
    if (leadsOut) {
      throw unsafe(name);
    }
    return name;
  }

  private static Problem unsafe(String name) {
    return new Problem(422, "unsafe_path", "\"" + name + "\" leads out of the plant folder");
  }

  private static Problem tooLarge(String what) {
    return new Problem(413, "too_large", what + "\nNothing was imported.");
  }

  private void copy(InputStream in, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      pass(in, out);
    }
  }

  private void drain(InputStream in) throws IOException {
    pass(in, OutputStream.nullOutputStream());
  }

  private void pass(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      left -= read;
      if (left < 0) {
        throw tooLarge("unpacked, it is larger than " + limits.unpackedBytes() + " bytes");
      }
      out.write(buffer, 0, read);
    }
  }
}
