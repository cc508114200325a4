package org.linewright.store.internal.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.linewright.store.StoreAddress;

/**
 * The SQLite file and its folder, for their owner's eyes only: hashes of passwords lie in there.
 */
public final class OwnFile {

  private OwnFile() {}

  /** Makes what is missing; what is there stays as it is. */
  public static void create(StoreAddress address) {
    Path file = address.file();
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null && !Files.isDirectory(folder)) {
        Files.createDirectories(folder, attributes(file, "rwx------"));
      }
      if (!Files.exists(file)) {
        Files.createFile(file, attributes(file, "rw-------"));
      }
    } catch (FileAlreadyExistsException raced) {
      return; // another process was faster
    } catch (IOException failure) {
      throw Database.explain(address, failure);
    }
  }

  private static FileAttribute<?>[] attributes(Path file, String permissions) {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    Set<PosixFilePermission> owner = PosixFilePermissions.fromString(permissions);
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(owner)};
  }
}
