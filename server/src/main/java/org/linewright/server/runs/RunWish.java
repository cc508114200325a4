package org.linewright.server.runs;

import org.jspecify.annotations.Nullable;

/**
 * A run as somebody wants it.
 *
 * @param question plan
 * @param scenario the world; base if not given
 * @param mode list, two or best; best if not given
 * @param timeLimitS seconds that mode best may search; 60 if not given
 * @param moves moves that mode best may try; as suits the plant if not given
 * @param gap ends mode best when the bound is at most so much higher, as a share
 * @param seed of the search; 1 if not given
 */
public record RunWish(
    @Nullable String question,
    @Nullable String scenario,
    @Nullable String mode,
    @Nullable Double timeLimitS,
    @Nullable Long moves,
    @Nullable Double gap,
    @Nullable Long seed) {}
