package org.linewright.store;

import java.time.Instant;

/**
 * One import of a plant.
 *
 * @param plant the plant's key
 * @param version counts the plant's imports from 1; a number is never used twice
 * @param about what people see of it
 * @param hash SHA-256 over names and contents of its files, in hexadecimal digits
 * @param importedAt when
 * @param importedBy by whom
 */
public record PlantVersion(
    String plant,
    int version,
    PlantImport.About about,
    String hash,
    Instant importedAt,
    String importedBy) {}
