package org.linewright.cli.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file as a whole or not at all. */
public final class NewFile {

  private NewFile() {}

  /** Replaces {@code file}, if it is there, at once. */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path target = file.toAbsolutePath().normalize();
    if (Files.isDirectory(target)) {
      throw new Failure(ExitCodes.WRONG_USAGE, file + " is a folder\nMaybe name a file in it.");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      Files.write(target, bytes); // a device or a pipe: there is nothing to replace
      return;
    }
    Path real = Files.exists(target) ? target.toRealPath() : target;
    Path work = workName(real);
    if (!Files.isDirectory(work.resolveSibling("."))) {
      throw new Failure(
          ExitCodes.WRONG_USAGE, "there is no folder to write " + file + " into\nMaybe make it.");
    }
    try {
      Files.write(work, bytes, StandardOpenOption.CREATE_NEW);
      Files.move(work, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(work);
    }
  }

  /** A hidden name beside {@code target} that nobody else uses. */
  public static Path workName(Path target) {
    String unique = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
    return target.resolveSibling("." + target.getFileName() + "-" + unique + ".tmp");
  }
}
