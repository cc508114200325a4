package org.linewright.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linewright.server.http.Route;

/** The addresses of the REST interface as a type of the pages, which their build checks. */
final class PageContract {
  private PageContract() {}

  static String describe(List<Route> routes) {
    Map<String, List<String>> byPath = new TreeMap<>();
    for (Route route : routes) {
      byPath
          .computeIfAbsent(route.path(), path -> new ArrayList<>())
          .add(route.method().toLowerCase(Locale.ROOT) + ": " + parameters(route));
    }
    StringBuilder text =
        new StringBuilder(
            "// Written from the server's routes by a test: -Ddocs=accept. Each address with its"
                + " methods,\n// and each method with the parameters that it knows.\n"
                + "export interface Contract {\n");
    byPath.forEach(
        (path, methods) ->
            text.append("  \"" + path + "\": { " + String.join("; ", methods) + " };\n"));
    return text.append("}\n").toString();
  }

  private static String parameters(Route route) {
    return route.parameters().isEmpty()
        ? "never"
        : route.parameters().stream()
            .map(one -> '"' + one.name() + '"')
            .sorted()
            .collect(Collectors.joining(" | "));
  }
}
