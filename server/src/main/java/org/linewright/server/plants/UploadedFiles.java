package org.linewright.server.plants;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.linewright.core.table.InputIssue;
import org.linewright.files.upload.ReceivedFiles;
import org.linewright.files.upload.Refused;
import org.linewright.server.http.Problem;

/** Puts uploaded files into a plant folder; what is refused is told as a problem. */
final class UploadedFiles {
  private final ReceivedFiles received;

  /** Files go into {@code folder}, which exists. */
  UploadedFiles(Path folder, UploadLimits limits) {
    this.received = new ReceivedFiles(folder, limits.unpackedBytes(), limits.files());
  }

  /**
   * Takes all files.
   *
   * @return what is written in another way, stands there twice or is not used
   * @throws Problem when there are none, or one is refused
   */
  List<InputIssue> take(List<UploadedFile> files) throws IOException {
    if (files.isEmpty()) {
      throw Problem.badRequest(
          "no file was sent\nMaybe send multipart/form-data with a part file.");
    }
    try {
      for (UploadedFile file : files) {
        try (InputStream in = file.content()) {
          received.take(file.filename(), in);
        }
      }
      return received.issues();
    } catch (Refused refused) {
      throw problem(refused);
    }
  }

  private static Problem problem(Refused refused) {
    return switch (refused.kind()) {
      case BROKEN_ARCHIVE -> new Problem(422, "broken_archive", refused.text());
      case BROKEN_WORKBOOK -> new Problem(422, "broken_workbook", refused.text());
      case TOO_LARGE -> new Problem(413, "too_large", refused.text());
      case UNSAFE_PATH -> new Problem(422, "unsafe_path", refused.text());
      case UNKNOWN_FILE -> new Problem(415, "unknown_file", refused.text());
    };
  }
}
