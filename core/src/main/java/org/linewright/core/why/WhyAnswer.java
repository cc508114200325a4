package org.linewright.core.why;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An explanation: what binds, what was tried, what would fix it, what more of it would be worth.
 *
 * @param headline one sentence that answers the question
 * @param advice the cheapest change that would fix it, in a sentence; "" = there is nothing to fix
 * @param steps the chain of causes, from the thing asked about down to what stands behind it
 * @param tried each alternative and why it fails
 * @param remedies changes that help, each checked by planning again; the best advice first
 * @param prices what a little more would bring, by planning again
 * @param currency what amounts are in
 */
public record WhyAnswer(
    String headline,
    String advice,
    List<Step> steps,
    List<Tried> tried,
    List<Remedy> remedies,
    List<Price> prices,
    String currency) {

  public WhyAnswer {
    steps = List.copyOf(steps);
    tried = List.copyOf(tried);
    remedies = List.copyOf(remedies);
    prices = List.copyOf(prices);
  }

  /** An answer when nothing is wrong. */
  public static WhyAnswer nothingWrong(String headline, List<Step> steps) {
    return new WhyAnswer(headline, "", steps, List.of(), List.of(), List.of(), "");
  }

  /**
   * One link of the chain.
   *
   * @param tier depth: 1 = direct cause, 2 = cause of the cause
   * @param what a part, a line, a cohort, an order
   * @param finding what binds: quantities and days
   */
  public record Step(int tier, String what, String finding) {

    /** What links a cause to those told before it. */
    private static final Pattern LINK = Pattern.compile("^(then|together with) ");

    /** One sentence, in which the subject stands once. */
    public String sentence() {
      return namesItself() ? finding : what + ": " + finding;
    }

    /** True when the words before the first colon of the finding hold the subject. */
    private boolean namesItself() {
      String start = LINK.matcher(finding).replaceFirst("");
      int colon = start.indexOf(": ");
      String head = " " + (colon < 0 ? start : start.substring(0, colon)) + " ";
      return head.contains(" " + what + " ") || start.startsWith(what + ":");
    }
  }
}
