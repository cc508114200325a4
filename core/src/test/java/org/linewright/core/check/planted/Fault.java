package org.linewright.core.check.planted;

import java.util.function.Consumer;

/**
 * One thing made wrong in a right plan, or in its plant.
 *
 * @param name what is wrong
 * @param spoil makes it wrong
 * @param told a part of the sentence that must tell it
 */
record Fault(String name, Consumer<SmallCase> spoil, String told) {

  @Override
  public String toString() {
    return name;
  }
}
