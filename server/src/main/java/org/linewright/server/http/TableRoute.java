package org.linewright.server.http;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as three routes: pages as JSON, and under the same address with {@code .csv} and {@code
 * .xlsx} all of it as a file.
 *
 * @param path ends with the name {@code {table}}
 * @param summary what it is
 * @param parameters beside those of every table
 * @param source gives the table
 */
public record TableRoute(
    String path, String summary, List<Route.Parameter> parameters, Source source) {

  /** Gives the table that a call wants. */
  public interface Source {
    /**
     * The table.
     *
     * @param name what stands for {@code {table}}, without ending
     * @throws Problem when there is no such table
     */
    TableData table(Call call, String name) throws Exception;
  }

  private interface Reply {
    void to(Call call, TableData table);
  }

  public TableRoute {
    parameters = List.copyOf(parameters);
  }

  /** A table without parameters of its own. */
  public TableRoute(String path, String summary, Source source) {
    this(path, summary, List.of(), source);
  }

  /** The same with one more parameter. */
  public TableRoute with(String name, String doc) {
    List<Route.Parameter> more = new ArrayList<>(parameters);
    more.add(new Route.Parameter(name, doc));
    return new TableRoute(path, summary, more, source);
  }

  /** The routes; those with an ending first, as the other matches them, too. */
  public List<Route> routes() {
    return List.of(
        route(".csv", TableReply::csv).giving(Route.Answer.file("text/csv")),
        route(".xlsx", TableReply::xlsx)
            .giving(
                Route.Answer.file(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
        route("", TableReply::page).giving(Route.Answer.of(TablePage.class)));
  }

  private Route route(String ending, Reply reply) {
    List<Route.Parameter> all = new ArrayList<>(parameters);
    TableReply.PARAMETERS.stream()
        .filter(one -> ending.isEmpty() || !one.name().matches("cursor|limit"))
        .forEach(all::add);
    return Route.of(
            "GET",
            path + ending,
            Access.VIEWER,
            summary + (ending.isEmpty() ? "" : ", all rows as " + ending.substring(1)),
            call -> reply.to(call, source.table(call, call.path("table"))))
        .with(all);
  }
}
