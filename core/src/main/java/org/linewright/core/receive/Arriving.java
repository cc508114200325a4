package org.linewright.core.receive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When goods come.
 *
 * @param arrived day on which they came; null = they are under way
 * @param eta day on which they are expected where no line says so; null = none told
 */
public record Arriving(@Nullable LocalDate arrived, @Nullable LocalDate eta) {}
