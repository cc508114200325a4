package org.linewright.answers.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Days;
import org.linewright.core.kits.ClearStep;
import org.linewright.core.kits.KitsAnswer;
import org.linewright.core.obligations.Standing;
import org.linewright.core.plan.Job;

/** What to decide next, as far as the answers say. */
public record DemoDecisions(DemoFacts facts) {
  private static final int NOTEWORTHY_GAP_DAYS = 14;

  private record Pause(LocalDate from, LocalDate to) {
    long days() {
      return ChronoUnit.DAYS.between(from, to) + 1;
    }
  }

  /** Sentences, the most pressing first. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    arrivals().ifPresent(sentences::add);
    Optional<DemoFacts.Case> moves = withMoves();
    moves.map(this::allowMoves).ifPresent(sentences::add);
    moves.flatMap(this::scarcePart).ifPresent(sentences::add);
    moves.flatMap(this::uselessCase).ifPresent(sentences::add);
    longestPause().ifPresent(pause -> sentences.add(fill(pause)));
    owed().ifPresent(sentences::add);
    return sentences;
  }

  /** How many obligations are missed, and which of them has to be seen to first. */
  private Optional<String> owed() {
    List<Standing> missed = facts.obligations().stream().filter(Standing::isMissed).toList();
    if (missed.isEmpty()) {
      return Optional.empty();
    }
    String counted =
        missed.size()
            + " of "
            + facts.obligations().size()
            + " obligations "
            + (missed.size() == 1 ? "is" : "are")
            + " missed: ";
    return Optional.of(
        missed.stream()
            .filter(one -> one.lastDay() != null)
            .min(Comparator.comparing(DemoDecisions::lastDay))
            .map(
                one ->
                    counted
                        + "the first to see to is "
                        + one.obligation().obligation()
                        + ", for which something can be done until "
                        + Days.spelled(lastDay(one))
                        + ".")
            .orElse(counted + "no day is left on which they could be put right in time."));
  }

  private static LocalDate lastDay(Standing one) {
    LocalDate day = one.lastDay();
    return day == null ? LocalDate.MAX : day;
  }

  /** When the clear kits alone are used up, and what must have come by then. */
  private Optional<String> arrivals() {
    KitsAnswer kits = facts.kits();
    Optional<ClearStep> next =
        kits.steps().stream()
            .filter(step -> step.complete() > kits.totals().complete())
            .findFirst();
    if (next.isEmpty()) {
      return Optional.empty();
    }
    long left = kits.clearToBuild();
    List<Job> jobs = facts.plan().jobs().stream().filter(job -> !job.cohort().isEmpty()).toList();
    for (Job job : jobs) {
      left -= job.units();
      if (left <= 0) {
        return Optional.of(
            "Get the kits that are due on "
                + Days.spelled(next.get().day())
                + " here in time: those clear to build now are used up on "
                + Days.spelled(job.day())
                + ".");
      }
    }
    return Optional.empty();
  }

  /** The first scenario that moves parts. */
  private Optional<DemoFacts.Case> withMoves() {
    return facts.cases().stream().filter(DemoFacts.Case::movesParts).findFirst();
  }

  private String allowMoves(DemoFacts.Case moves) {
    LocalDate stop = moves.cover().stop();
    return "Allow part moves ("
        + moves.name()
        + "): "
        + Cells.grouped(facts.freed(moves))
        + " more vehicles"
        + (stop == null ? "" : ", output to " + Days.spelled(stop))
        + "; "
        + Cells.grouped(moves.kits().transfers().ledger().piecesMoved())
        + " pieces move, "
        + Cells.grouped(moves.kits().transfers().ledger().kitsOpened())
        + " kits give and must be made good.";
  }

  /** What is worth most on top of the moves. */
  private Optional<String> scarcePart(DemoFacts.Case moves) {
    PartFamilies families = new PartFamilies(facts.plant());
    return families.freed(moves.kits().release()).keySet().stream()
        .findFirst()
        .map(
            family ->
                "Then the "
                    + family
                    + " binds. "
                    + moves.kits().release().stream()
                        .filter(release -> families.words(release.part()).equals(family))
                        .limit(3)
                        .map(release -> Cells.grouped(release.freedByAll()) + " " + release.part())
                        .collect(Collectors.joining(", "))
                    + " would free a vehicle each."
                    + best(moves));
  }

  private String best(DemoFacts.Case moves) {
    return facts.cases().stream()
        .max(Comparator.comparingLong(facts::freed))
        .filter(one -> facts.freed(one) > facts.freed(moves))
        .map(
            one ->
                " "
                    + one.title()
                    + " ("
                    + one.name()
                    + "): "
                    + Cells.grouped(facts.freed(one))
                    + ".")
        .orElse("");
  }

  /** A case that frees something alone and nothing on top of the moves. */
  private Optional<String> uselessCase(DemoFacts.Case moves) {
    for (DemoFacts.Case both : facts.cases()) {
      for (DemoFacts.Case alone : facts.cases()) {
        if (both.name().equals(alone.name() + "-" + moves.name())
            && facts.freed(both) == facts.freed(moves)) {
          return Optional.of(
              "Ask for "
                  + alone.name()
                  + " only if parts may not move: alone it frees "
                  + Cells.grouped(facts.freed(alone))
                  + ", on top of the moves nothing.");
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Pause> longestPause() {
    List<LocalDate> days = facts.plan().jobs().stream().map(Job::day).distinct().sorted().toList();
    List<Pause> pauses = new ArrayList<>();
    for (int i = 1; i < days.size(); i++) {
      pauses.add(new Pause(days.get(i - 1).plusDays(1), days.get(i).minusDays(1)));
    }
    return pauses.stream()
        .max(Comparator.comparingLong(Pause::days))
        .filter(pause -> pause.days() > NOTEWORTHY_GAP_DAYS);
  }

  private static String fill(Pause pause) {
    return "Nothing is started from "
        + Days.spelled(pause.from)
        + " to "
        + Days.spelled(pause.to)
        + ", "
        + pause.days()
        + " days: decide how long re-tooling may take, and what fills the gap.";
  }
}
