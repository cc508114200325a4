package org.linewright.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Who guesses waits; who does not, does not. */
class SignInLimitTest {
  private static final String HOME = "192.0.2.1";
  private static final String ELSEWHERE = "192.0.2.2";

  private final Moving clock = new Moving();
  private final SignInLimit limit = new SignInLimit(clock);

  private static final class Moving extends Clock {
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    void move(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private void guess(String name, String address, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(limit.begin(name, address)).isZero();
    }
  }

  @Test
  void aTryCountsFromItsBeginning() {
    guess("anna", HOME, SignInLimit.FREE_OF_NAME);
    assertThat(limit.begin("anna", HOME)).isEqualTo(1);
  }

  @Test
  void eachFurtherTryWaitsLongerAndNeverLongerThanHalfAMinute() {
    guess("anna", HOME, SignInLimit.FREE_OF_NAME);
    for (int seconds : new int[] {1, 2, 4, 8, 16, 30, 30}) {
      assertThat(limit.begin("anna", HOME)).isEqualTo(seconds);
      assertThat(limit.begin("anna", HOME)).as("asking again is no try").isEqualTo(seconds);
      clock.move(Duration.ofSeconds(seconds));
      assertThat(limit.begin("anna", HOME)).isZero();
    }
    clock.move(SignInLimit.WHILE);
    guess("anna", HOME, SignInLimit.FREE_OF_NAME);
  }

  @Test
  void whoGuessesElsewhereKeepsNobodyOut() {
    guess("anna", ELSEWHERE, SignInLimit.FREE_OF_NAME);
    assertThat(limit.begin("anna", ELSEWHERE)).isPositive();
    assertThat(limit.begin("anna", HOME)).isZero();
  }

  @Test
  void guessingManyNamesSlowsAnAddressDownAndDoesNotLockIt() {
    for (int i = 0; i < SignInLimit.FREE_OF_ADDRESS; i++) {
      guess("name" + i, ELSEWHERE, 1);
    }
    assertThat(limit.begin("boris", ELSEWHERE)).isPositive();
    for (int i = 0; i < 10; i++) {
      clock.move(SignInLimit.PAUSE_OF_ADDRESS);
      guess("more" + i, ELSEWHERE, 1);
    }
    clock.move(SignInLimit.PAUSE_OF_ADDRESS);
    assertThat(limit.begin("anna", ELSEWHERE)).as("within seconds").isZero();
    assertThat(limit.begin("anna", HOME)).isZero();
  }

  @Test
  void whoKnowsThePasswordMayHaveMistypedItBefore() {
    guess("anna", HOME, SignInLimit.FREE_OF_NAME);
    limit.accepted("anna", HOME);
    guess("anna", HOME, SignInLimit.FREE_OF_NAME);
  }
}
