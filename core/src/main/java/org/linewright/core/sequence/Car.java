package org.linewright.core.sequence;

import java.util.Set;

/**
 * A car to be put in sequence.
 *
 * @param name its number, unique in the day
 * @param variant the variant; empty when there is none
 * @param lot the kit lot that it is built from; empty when it may stand anywhere
 * @param color its color; empty when it is not painted here
 * @param options the options that ratio rules may count
 */
public record Car(String name, String variant, String lot, String color, Set<String> options) {
  public Car {
    options = Set.copyOf(options);
  }
}
