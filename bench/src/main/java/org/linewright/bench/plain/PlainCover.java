package org.linewright.bench.plain;

import java.time.LocalDate;
import java.util.Map;

/**
 * How long a plant lasts, by the plain twins.
 *
 * @param built variant to vehicles built
 * @param stopByVariant variant to the last day on which one is started; none = no entry
 * @param stopByLine line to the last day on which it starts a vehicle; none = no entry
 * @param runOutByPart part to the first working day whose planned use is not covered; none = no
 *     entry
 */
public record PlainCover(
    Map<String, Integer> built,
    Map<String, LocalDate> stopByVariant,
    Map<String, LocalDate> stopByLine,
    Map<String, LocalDate> runOutByPart) {}
