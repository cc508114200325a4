package org.linewright.core.programme;

import java.util.List;

/**
 * What is not sure of a project.
 *
 * @param laws how long each activity may take
 * @param names stream of each activity: draws hang on names, not on places
 * @param groups crew of each activity, for causes that hit all its work alike; "" = none
 * @param commonShare share of the variance that all activities have in common
 * @param groupShare share that the activities of a crew have in common
 */
public record ProjectChance(
    List<DurationLaw> laws,
    List<String> names,
    List<String> groups,
    double commonShare,
    double groupShare) {

  public ProjectChance {
    laws = List.copyOf(laws);
    names = List.copyOf(names);
    groups = List.copyOf(groups);
    if (commonShare < 0 || groupShare < 0 || commonShare + groupShare > 1) {
      throw new IllegalArgumentException(
          "shares " + commonShare + " and " + groupShare + "\nMaybe both together exceed 1.");
    }
  }
}
