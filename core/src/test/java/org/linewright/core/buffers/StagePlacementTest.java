package org.linewright.core.buffers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.buffers.StageNetwork.Link;
import org.linewright.core.buffers.StageNetwork.Stage;

/**
 * The guaranteed-service model against published figures (L. Snyder, Z.-J. Shen, Fundamentals of
 * Supply Chain Theory, 2nd ed., "FoSCT", to full precision as in the tests of stockpyl) and against
 * all service times of small trees.
 */
class StagePlacementTest {
  private static final int ANY = StageNetwork.ANY;

  private static Stage stage(int time, int inbound, int longest, double value, double spread) {
    return new Stage("", time, inbound, longest, value, 0, spread);
  }

  private static StageNetwork tree(List<Stage> stages, int... links) {
    List<Link> list = new ArrayList<>();
    for (int at = 0; at < links.length; at += 2) {
      list.add(new Link(links[at] - 1, links[at + 1] - 1));
    }
    return new StageNetwork(stages, list);
  }

  private static BuffersAnswer answer(StageNetwork network) {
    return BuffersQuestion.answer(network, PlacementEffort.counted(1e9));
  }

  private static List<Integer> serviceTimes(BuffersAnswer answer) {
    return answer.stages().stream().map(StagePlacement::serviceTime).toList();
  }

  /** GSM-example_6_5: FoSCT example 6.5: S = (0, 0, 0, 1) costs 2 √2 + √6 + 3. */
  @Test
  void theTreeOfFourStagesHasItsPublishedTimes() {
    StageNetwork tree =
        tree(
            List.of(
                stage(2, 1, ANY, 1, Math.sqrt(2)),
                stage(1, 0, 0, 3, 1),
                stage(1, 0, ANY, 2, Math.sqrt(2)),
                stage(1, 0, 1, 3, 1)),
            1,
            3,
            3,
            2,
            3,
            4);
    BuffersAnswer answer = answer(tree);
    assertThat(answer.stockValue()).isEqualTo(8.277916867529369, offset(1e-12));
    assertThat(serviceTimes(answer)).containsExactly(0, 0, 0, 1);
  }

  /** GSM-problem_6_7: FoSCT problem 6.7: glazing, firing, forming; S = (0, 3, 2), 160 √5. */
  @Test
  void theThreeStepsHaveTheirPublishedTimes() {
    StageNetwork tree =
        tree(
            List.of(stage(2, 0, 0, 4, 40), stage(1, 0, ANY, 3, 40), stage(1, 1, ANY, 2, 40)),
            3,
            2,
            2,
            1);
    BuffersAnswer answer = answer(tree);
    assertThat(answer.stockValue()).isEqualTo(357.77087639996637, offset(1e-9));
    assertThat(serviceTimes(answer)).containsExactly(0, 3, 2);
    assertThat(answer.endsValue()).isEqualTo(answer.stockValue(), offset(1e-9));
  }

  /**
   * GSM-figure_6_14-s5, -s12, and with 2 and 8: FoSCT figure 6.14, a digital camera (Graves,
   * Willems): the longer the customer waits, the less must lie. The demand of a day has deviation
   * 10, 95 % are covered.
   */
  @ParameterizedTest
  @CsvSource({"2, 18.824004", "5, 12.4686888061037", "8, 3.257882", "12, 0.232617430735335"})
  void theCameraCostsWhatIsPublished(int promise, double published) {
    assertThat(answer(camera(promise)).stockValue()).isEqualTo(published, offset(1e-6));
  }

  @Test
  void theCameraHasItsPublishedTimes() {
    // stage 6 is the shipping to final assembly, 7 the camera: it is these two that move
    assertThat(serviceTimes(answer(camera(5)))).containsExactly(0, 3, 5, 4, 0, 3, 3, 3, 3, 5);
    assertThat(serviceTimes(answer(camera(12)))).containsExactly(0, 3, 5, 4, 7, 10, 6, 4, 3, 12);
  }

  private static StageNetwork camera(int promise) {
    double spread = 10 * StandardNormal.quantile(0.95);
    int[] times = {2, 3, 2, 4, 2, 3, 6, 4, 3, 2};
    double[] values = {0.01, 0.03, 0.04, 0.06, 0.12, 0.13, 0.20, 0.08, 0.04, 0.50};
    List<Stage> stages = new ArrayList<>();
    for (int i = 0; i < times.length; i++) {
      stages.add(stage(times[i], 0, i == 9 ? promise : ANY, values[i], spread));
    }
    return tree(stages, 1, 2, 2, 3, 3, 5, 4, 5, 5, 6, 6, 10, 7, 10, 8, 10, 9, 10);
  }

  /** GSM-problem_6_9-21-5, and with 3 and 3, 0 and 7: FoSCT problem 6.9. */
  @ParameterizedTest
  @CsvSource({"3, 3, 15.649530", "0, 7, 13.121240", "21, 5, 10.5811190103555"})
  void twoProductsOfACommonPartCostWhatIsPublished(int first, int second, double published) {
    double day = 0.2 / 365;
    double one = 4 * 4.1;
    double two = 4 * 6.2;
    double both = Math.hypot(one, two);
    StageNetwork tree =
        tree(
            List.of(
                stage(7, 0, first, 220 * day, one),
                stage(7, 0, second, 140 * day, two),
                stage(21, 0, ANY, 90 * day, both),
                stage(3, 0, ANY, 5 * day, both),
                stage(8, 0, ANY, 20 * day, both),
                stage(2, 0, ANY, 7.5 * day, both)),
            6,
            5,
            4,
            3,
            5,
            3,
            3,
            1,
            3,
            2);
    assertThat(answer(tree).stockValue()).isEqualTo(published, offset(1e-6));
  }

  /**
   * All service times of trees of up to five stages, each stage waiting for its slowest supplier.
   */
  @Property(tries = 400)
  void noServiceTimesAreCheaper(@ForAll long seed) {
    StageNetwork tree = randomTree(new SplittableRandom(seed));
    BuffersAnswer answer = answer(tree);
    double least = cheapest(tree, new int[tree.stages().size()], 0);
    assertThat(answer.stockValue()).isEqualTo(least, offset(1e-9));
    int[] times = serviceTimes(answer).stream().mapToInt(Integer::intValue).toArray();
    assertThat(cost(tree, times)).isEqualTo(least, offset(1e-9));
    assertThat(answer.endsValue()).isGreaterThanOrEqualTo(least - 1e-9);
    assertThat(answer.everywhereValue()).isGreaterThanOrEqualTo(least - 1e-9);
  }

  private static StageNetwork randomTree(SplittableRandom random) {
    int size = random.nextInt(1, 6);
    int[] links = new int[2 * (size - 1)];
    for (int number = 1; number < size; number++) {
      int other = random.nextInt(number);
      boolean feeds = random.nextBoolean();
      links[2 * number - 2] = 1 + (feeds ? number : other);
      links[2 * number - 1] = 1 + (feeds ? other : number);
    }
    List<Stage> stages = new ArrayList<>();
    for (int number = 1; number <= size; number++) {
      boolean isEnd = true;
      for (int at = 0; at < links.length; at += 2) {
        isEnd &= links[at] != number;
      }
      int longest = isEnd || random.nextInt(8) == 0 ? random.nextInt(3) : ANY;
      stages.add(
          stage(
              random.nextInt(4),
              random.nextInt(3) == 0 ? 1 : 0,
              longest,
              random.nextInt(20),
              random.nextInt(1, 9)));
    }
    return tree(stages, links);
  }

  private static double cheapest(StageNetwork tree, int[] times, int number) {
    if (number == times.length) {
      return cost(tree, times);
    }
    double least = Double.POSITIVE_INFINITY;
    int most = Math.min(18, tree.stages().get(number).longestService());
    for (int time = 0; time <= most; time++) {
      times[number] = time;
      // a promise longer than all lead times together cannot be of use
      if (time <= tree.stages().stream().mapToInt(s -> s.leadTime() + s.inboundTime()).sum()) {
        least = Math.min(least, cheapest(tree, times, number + 1));
      }
    }
    return least;
  }

  private static double cost(StageNetwork tree, int[] times) {
    double cost = 0;
    for (int number = 0; number < times.length; number++) {
      Stage stage = tree.stages().get(number);
      int wait = stage.inboundTime();
      for (Link link : tree.links()) {
        wait = link.to() == number ? Math.max(wait, times[link.from()]) : wait;
      }
      int net = wait + stage.leadTime() - times[number];
      cost += net < 0 ? Double.POSITIVE_INFINITY : stage.value() * stage.spread() * Math.sqrt(net);
    }
    return cost;
  }

  /** Renumbering the stages moves the answer with them. */
  @Property(tries = 100)
  void theAnswerDoesNotHangOnTheNumbersOfTheStages(@ForAll long seed) {
    StageNetwork tree = randomTree(new SplittableRandom(seed));
    int size = tree.stages().size();
    Stage[] turned = new Stage[size];
    Arrays.setAll(turned, at -> tree.stages().get(size - 1 - at));
    List<Link> links =
        tree.links().stream()
            .map(link -> new Link(size - 1 - link.from(), size - 1 - link.to()))
            .toList();
    assertThat(answer(new StageNetwork(List.of(turned), links)).stockValue())
        .isEqualTo(answer(tree).stockValue(), offset(1e-9));
  }

  /** Networks in which stages are joined in several ways: no placement of up to seven stages. */
  @Property(tries = 400)
  void noServiceTimesOfANetworkAreCheaper(@ForAll long seed) {
    StageNetwork network = randomNetwork(new SplittableRandom(seed), 7, 3);
    BuffersAnswer answer = answer(network);
    double least = cheapestInTurn(network, new int[network.stages().size()], 0);
    assertThat(answer.stockValue()).isEqualTo(least, offset(1e-5));
    assertThat(answer.gap()).isZero();
    assertKept(network, answer);
  }

  /** However little is searched, promises are kept and the bound lies below the best. */
  @Property(tries = 30)
  void aSearchThatEndsEarlyKeepsItsPromises(@ForAll long seed) {
    StageNetwork network = randomNetwork(new SplittableRandom(seed), 30, 6);
    BuffersAnswer early = BuffersQuestion.answer(network, PlacementEffort.counted(5e4));
    BuffersAnswer late = answer(network);
    assertKept(network, early);
    assertKept(network, late);
    assertThat(early.bound()).isLessThanOrEqualTo(late.stockValue() * (1 + 1e-9));
    assertThat(early.stockValue()).isGreaterThanOrEqualTo(late.bound() * (1 - 1e-9));
    assertThat(late.gap()).isZero();
  }

  /** Stages in their own sequence; some want nothing, some arcs are double. */
  private static StageNetwork randomNetwork(SplittableRandom random, int most, int longestLead) {
    int size = random.nextInt(2, most + 1);
    List<Link> links = new ArrayList<>();
    boolean[] feeds = new boolean[size];
    for (int to = 1; to < size; to++) {
      for (int arc = random.nextInt(1, 4); arc > 0; arc--) {
        int from = random.nextInt(to);
        links.add(new Link(from, to));
        feeds[from] = true;
      }
    }
    List<Stage> stages = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      stages.add(
          stage(
              random.nextInt(longestLead + 1),
              random.nextInt(4) == 0 ? random.nextInt(3) : 0,
              !feeds[number] || random.nextInt(8) == 0 ? random.nextInt(4) : ANY,
              random.nextInt(20),
              random.nextInt(8) == 0 ? 0 : random.nextInt(1, 9)));
    }
    return new StageNetwork(stages, links);
  }

  /** All promises that a stage can keep, givers first. */
  private static double cheapestInTurn(StageNetwork network, int[] times, int number) {
    if (number == times.length) {
      return cost(network, times);
    }
    Stage stage = network.stages().get(number);
    int most = Math.min(stage.longestService(), wait(network, times, number) + stage.leadTime());
    double least = Double.POSITIVE_INFINITY;
    for (int time = 0; time <= most; time++) {
      times[number] = time;
      least = Math.min(least, cheapestInTurn(network, times, number + 1));
    }
    return least;
  }

  private static int wait(StageNetwork network, int[] times, int number) {
    int wait = network.stages().get(number).inboundTime();
    for (Link link : network.links()) {
      wait = link.to() == number ? Math.max(wait, times[link.from()]) : wait;
    }
    return wait;
  }

  private static void assertKept(StageNetwork network, BuffersAnswer answer) {
    int[] times = serviceTimes(answer).stream().mapToInt(Integer::intValue).toArray();
    assertThat(cost(network, times)).isEqualTo(answer.stockValue(), offset(1e-5));
    for (int number = 0; number < times.length; number++) {
      assertThat(times[number]).isBetween(0, network.stages().get(number).longestService());
      assertThat(answer.stages().get(number).inboundTime()).isEqualTo(wait(network, times, number));
    }
  }
}
