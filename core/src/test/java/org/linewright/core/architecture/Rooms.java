package org.linewright.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the packages under one package may use of each other. */
public final class Rooms {
  private Rooms() {}

  /**
   * Fails on a use that is not allowed, on a package that is not told of, and on a rule about a
   * package that is not there.
   *
   * @param house the package with the rooms
   * @param uses by room, relative to the house, the rooms that it may use; "" = the house itself
   */
  public static void check(JavaClasses classes, String house, Map<String, Set<String>> uses) {
    assertThat(found(classes, house)).as(house).isEqualTo(uses.keySet());
    uses.forEach(
        (room, allowed) -> {
          assertThat(uses.keySet()).as("what %s uses", room).containsAll(allowed);
          String[] others =
              uses.keySet().stream()
                  .filter(other -> !other.equals(room) && !allowed.contains(other))
                  .map(other -> packageOf(house, other))
                  .toArray(String[]::new);
          noClasses()
              .that()
              .resideInAPackage(packageOf(house, room))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(others)
              .check(classes);
        });
  }

  private static String packageOf(String house, String room) {
    return room.isEmpty() ? house : house + "." + room;
  }

  private static Set<String> found(JavaClasses classes, String house) {
    return classes.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> name.equals(house) || name.startsWith(house + "."))
        .map(name -> name.equals(house) ? "" : name.substring(house.length() + 1))
        .collect(Collectors.toSet());
  }
}
