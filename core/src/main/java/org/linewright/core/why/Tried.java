package org.linewright.core.why;

/**
 * An alternative that does not help.
 *
 * @param kind {@code line}, {@code kits}, {@code source}, {@code alternate}, {@code transfers} or
 *     {@code change}
 * @param what its name
 * @param finding why it fails, in quantities and days
 */
public record Tried(String kind, String what, String finding) {}
