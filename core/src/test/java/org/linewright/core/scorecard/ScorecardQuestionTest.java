package org.linewright.core.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linewright.core.plant.supply.Receipt;

/** What scorecards get wrong elsewhere, case by case. */
class ScorecardQuestionTest {
  private static final LocalDate DUE = LocalDate.of(2022, 5, 10);
  private static final LocalDate LATER = LocalDate.of(2022, 5, 30);

  private static Receipt row(String order, int ordered, @Nullable LocalDate received, int pieces) {
    Integer quantity = received == null ? null : pieces;
    LocalDate approved = DUE.minusDays(20);
    return new Receipt(
        "1", order, "HU", "S", "R", approved, DUE, null, ordered, received, quantity, null, null,
        null);
  }

  private static DeliveryScore score(Receipt... rows) {
    return ScorecardQuestion.answer(List.of(rows), List.of("S"), ScorecardRequest.usual(LATER))
        .scores()
        .get(0);
  }

  @Test
  void noReceiptsAndNothingDueIsNoDataAndNot100() {
    DeliveryScore none = score();
    assertThat(none.standing()).isEqualTo("no data");
    assertThat(none.pieces()).isNull();
    assertThat(none.score()).isNull();
    assertThat(none.claimsPpm()).isNull();
    Receipt due = row("A", 10, null, 0);
    ScorecardRequest before = ScorecardRequest.usual(DUE);
    ScorecardAnswer answer = ScorecardQuestion.answer(List.of(due), List.of(), before);
    assertThat(answer.scores().get(0).standing()).isEqualTo("no data");
    assertThat(answer.lines()).isEqualTo(1);
    assertThat(answer.counted()).isZero();
  }

  @Test
  void whatIsDueAndHasNotComeIsLateAndCounts() {
    DeliveryScore late = score(row("A", 10, null, 0), row("B", 10, DUE, 10));
    assertThat(late.lines()).isEqualTo(2);
    assertThat(late.pieces()).isEqualTo(50.0);
    assertThat(late.linesInFull()).isEqualTo(50.0);
    assertThat(late.missing()).isEqualTo(10);
  }

  @Test
  void severalReceiptsInTheWindowAreOneFullLine() {
    DeliveryScore full = score(row("A", 10, DUE.minusDays(2), 6), row("A", 10, DUE, 4));
    assertThat(full.lines()).isEqualTo(1);
    assertThat(full.pieces()).isEqualTo(100.0);
    assertThat(full.linesInFull()).isEqualTo(100.0);
    assertThat(full.ordersInFull()).isEqualTo(100.0);
  }

  @Test
  void theSequenceOfTheRowsSaysNothing() {
    Receipt first = row("A", 10, DUE, 6);
    Receipt bare =
        new Receipt(
            "2", "A", "HU", "S", null, null, null, null, 10, DUE.plusDays(1), 4, null, null, null);
    assertThat(score(bare, first)).isEqualTo(score(first, bare));
    assertThat(score(bare, first).latePieces()).isEqualTo(4);
    assertThat(score(bare, first).pieces()).isEqualTo(60.0);
  }

  @Test
  void moreThanOrderedCountsAsOrdered() {
    DeliveryScore more = score(row("A", 10, DUE, 14), row("B", 10, null, 0));
    assertThat(more.pieces()).isEqualTo(50.0);
  }

  @Test
  void earlyOutsideOfTheWindowIsEarly() {
    DeliveryScore early = score(row("A", 10, DUE.minusDays(9), 10));
    assertThat(early.pieces()).isEqualTo(0.0);
    assertThat(early.earlyPieces()).isEqualTo(10);
    assertThat(early.missing()).isZero();
    assertThat(score(row("A", 10, DUE.minusDays(3), 10)).pieces()).isEqualTo(100.0);
  }

  @Test
  void levelsDiffer() {
    DeliveryScore some = score(row("A", 10, DUE, 7), row("A", 10, DUE.plusDays(1), 3));
    assertThat(some.pieces()).isEqualTo(70.0);
    assertThat(some.linesInFull()).isEqualTo(0.0);
    assertThat(some.latePieces()).isEqualTo(3);
  }

  @Test
  void aLineCancelledBeforeItsDueDayDoesNotCount() {
    LocalDate before = DUE.minusDays(1);
    Receipt gone =
        new Receipt("1", "A", "HU", "S", null, null, DUE, null, 10, null, null, before, null, null);
    assertThat(score(gone).standing()).isEqualTo("no data");
    Receipt tooLate =
        new Receipt(
            "1",
            "A",
            "HU",
            "S",
            null,
            null,
            DUE,
            null,
            10,
            null,
            null,
            DUE.plusDays(1),
            null,
            null);
    assertThat(score(tooLate).pieces()).isEqualTo(0.0);
  }

  @Test
  void whatIsReturnedIsAClaimAndWasDelivered() {
    Receipt returned =
        new Receipt("1", "A", "HU", "S", null, null, DUE, null, 100, DUE, 100, null, "Q", 2);
    DeliveryScore score = score(returned);
    assertThat(score.pieces()).isEqualTo(100.0);
    assertThat(score.claimsPpm()).isEqualTo(20_000.0);
    // 70 % of 98 and 30 % of 100
    assertThat(score.score()).isCloseTo(98.6, within(1e-9));
    assertThat(score.standing()).isEqualTo("too little data");
  }

  @Test
  void anOrderIsInFullWhenAllItsLinesAre() {
    Receipt other =
        new Receipt(
            "1", "A", "CLU", "S", null, null, DUE, null, 5, DUE.plusDays(4), 5, null, null, null);
    DeliveryScore score = score(row("A", 10, DUE, 10), other, row("B", 10, DUE, 10));
    assertThat(score.linesInFull()).isCloseTo(200 / 3.0, within(1e-9));
    assertThat(score.ordersInFull()).isEqualTo(50.0);
    DeliveryScore twoLate =
        score(row("A", 10, DUE, 10), other, part(other, "HAR"), row("B", 1, DUE, 1));
    assertThat(twoLate.ordersInFull()).isEqualTo(50.0);
  }

  private static Receipt part(Receipt row, String part) {
    return new Receipt(
        row.receipt(),
        row.order(),
        part,
        row.supplier(),
        null,
        null,
        row.requested(),
        null,
        row.orderedQuantity(),
        row.received(),
        row.quantity(),
        null,
        null,
        null);
  }

  @Test
  void leadTimesCountFromTheApproval() {
    DeliveryScore score = score(row("A", 10, DUE, 5), row("A", 10, DUE.plusDays(4), 5));
    assertThat(score.leadDays()).isEqualTo(22.0);
    assertThat(score.leadSd()).isCloseTo(Math.sqrt(8), within(1e-9));
  }

  @Test
  void thePromisedDayCountsWhereItIsAskedFor() {
    Receipt row =
        new Receipt(
            "1",
            "A",
            "HU",
            "S",
            "R",
            null,
            DUE,
            DUE.plusDays(7),
            10,
            DUE.plusDays(6),
            10,
            null,
            null,
            null);
    assertThat(score(row).pieces()).isEqualTo(0.0);
    ScorecardRequest promised = new ScorecardRequest(LATER, DateBasis.PROMISED, 3, 0, 0.7, 90, 70);
    ScorecardAnswer answer = ScorecardQuestion.answer(List.of(row), List.of(), promised);
    assertThat(answer.scores())
        .extracting(DeliveryScore::kind)
        .containsExactly("supplier", "route");
    assertThat(answer.scores()).extracting(DeliveryScore::pieces).containsExactly(100.0, 100.0);
    assertThat(answer.months()).extracting(MonthScore::month).containsExactly("2022-05", "2022-05");
  }
}
