package org.linewright.server.runs;

import org.jspecify.annotations.Nullable;

/**
 * A run as somebody wants it.
 *
 * @param question plan, margin, stress, sequence or a question of the list that is a run; plan if
 *     not given
 * @param scenario the world; base if not given
 * @param run for margin, stress and sequence: they are about the plan of this run, with the data
 *     that it had. If neither run nor mode is given: the newest finished plan run of the scenario,
 *     made of its data as they are now, else a plan made for the question by mode best. For plan:
 *     it goes on from the plan of this run, which may be of other data: what still can be built
 *     stays, orders that lost their place are placed anew, moves are tried
 * @param mode list, two or best; best if not given; for margin, stress and sequence: they are about
 *     a plan made for the question by this mode
 * @param timeLimitS seconds that mode best may take, its tables included; 60 if not given; for
 *     sequence 10, for balance 20
 * @param moves moves that mode best may try; as suits the plant if not given; for sequence no limit
 * @param gap ends mode best when the bound is at most so much higher, as a share
 * @param seed of the search or of the draws; 1 if not given
 * @param margin what margin is asked for; the usual if not given
 * @param stress what stress is asked for; the usual if not given
 * @param sequence which day of which line; must be given for sequence
 */
public record RunWish(
    @Nullable String question,
    @Nullable String scenario,
    @Nullable Long run,
    @Nullable String mode,
    @Nullable Double timeLimitS,
    @Nullable Long moves,
    @Nullable Double gap,
    @Nullable Long seed,
    @Nullable MarginTerms margin,
    @Nullable StressTerms stress,
    @Nullable SequenceTerms sequence) {}
