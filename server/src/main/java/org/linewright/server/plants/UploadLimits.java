package org.linewright.server.plants;

/**
 * How much an upload may bring.
 *
 * @param bytes of the whole request
 * @param unpackedBytes of all files of an archive or workbook together, when unpacked
 * @param files in an archive
 */
public record UploadLimits(long bytes, long unpackedBytes, int files) {
  /** 64 MB, 512 MB unpacked, 500 files. */
  public static final UploadLimits USUAL = new UploadLimits(64L << 20, 512L << 20, 500);
}
