package org.linewright.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the route of a call by its method and path, before the call is answered. */
public final class RouteMap {
  private final List<Known> known = new ArrayList<>();

  private record Known(Pattern path, Route route) {}

  /**
   * The routes of a server.
   *
   * @param prefix of all their paths
   */
  public RouteMap(String prefix, List<Route> routes) {
    for (Route route : routes) {
      StringBuilder path = new StringBuilder(Pattern.quote(prefix));
      for (String part : route.path().split("(?=\\{)|(?<=})", -1)) {
        path.append(part.startsWith("{") ? "[^/]+" : Pattern.quote(part));
      }
      known.add(new Known(Pattern.compile(path.toString()), route));
    }
  }

  /** The first that fits, as the server itself takes the first. */
  public Optional<Route> find(String method, String path) {
    return known.stream()
        .filter(one -> one.route.method().equals(method) && one.path.matcher(path).matches())
        .map(Known::route)
        .findFirst();
  }
}
