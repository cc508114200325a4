package org.linewright.server.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** Gives the description of the REST interface, for tools that make clients of it. */
public final class DescriptionRoute {
  private static final String TYPE = "application/yaml";

  private DescriptionRoute() {}

  /**
   * The route.
   *
   * @param all all routes, this one among them; asked for when somebody calls
   */
  public static Route of(Supplier<List<Route>> all) {
    return Route.of(
            "GET",
            "/openapi.yaml",
            Access.OPEN,
            "This description",
            call -> call.bytes(TYPE, OpenApi.describe(all.get()).getBytes(StandardCharsets.UTF_8)))
        .giving(Route.Answer.file(TYPE));
  }
}
