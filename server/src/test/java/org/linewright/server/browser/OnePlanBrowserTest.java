package org.linewright.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All screens are about one plan, name it, and follow the planner who chooses another. */
@Tag("slow")
class OnePlanBrowserTest {
  private static final String RUNS = "plants/avtotor-2022/";

  private static Desk desk;
  private static Browser browser;

  /** Run 1 by list, run 2 by search: the newest, which is shown when nobody chooses. */
  @BeforeAll
  static void start() {
    desk = Desk.with("avtotor-2022");
    desk.run("avtotor-2022", "{\"mode\": \"list\"}");
    desk.await(1);
    desk.run("avtotor-2022", "{\"mode\": \"best\", \"moves\": 3000, \"time_limit_s\": 120}");
    desk.await(2);
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
    desk.close();
  }

  /** Rows of a table, each by the names of its columns. */
  private static List<Map<String, String>> rows(String table) {
    JsonNode page = desk.get(table + (table.contains("?") ? "&" : "?") + "limit=5000");
    List<Map<String, String>> rows = new ArrayList<>();
    page.get("items")
        .forEach(
            item -> {
              Map<String, String> row = new HashMap<>();
              for (int at = 0; at < item.size(); at++) {
                row.put(page.get("columns").get(at).asText(), item.get(at).asText());
              }
              rows.add(row);
            });
    return rows;
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A run that ends between the two questions would be neither the plan nor on its way. */
  @Test
  void thePlanIsAskedForAfterTheRuns() {
    browser.open(desk.address("#/plan"));
    browser.find("#summary");

    assertThat(
            browser.eval(
                "(asked => asked(/\\/plan($|[?])/).startTime >= asked(/\\/runs[?]/).responseEnd)"
                    + "(name => performance.getEntriesByType('resource')"
                    + ".find(one => name.test(one.name)))"))
        .isEqualTo(true);
  }

  @Test
  void whySaysOfAnOrderWhatTheTableOfTheRunSays() {
    Map<String, String> order = rows("runs/2/tables/orders?filter=unmet%3E%3D1").get(0);
    String name = order.get("order");
    desk.get(RUNS + "why?order=" + name);

    browser.open(desk.address("#/plan?tab=orders&f=order==" + name));
    browser.awaitText(".grid tbody tr:first-child", grouped(Long.parseLong(order.get("unmet"))));
    browser.click(".grid tbody tr:first-child .why-button");

    browser.awaitText(".why .about", "Run 2, best, ");
    assertThat(browser.find(".why .headline").getText().replace(",", ""))
        .contains(order.get("unmet") + " not delivered");
    browser.awaitText(".why .checked", "from run 2");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theLineHasTheCarsOfTheRun() {
    for (int run : List.of(1, 2)) {
      Map<String, Long> cars = new TreeMap<>();
      for (Map<String, String> job : rows("runs/" + run + "/tables/jobs")) {
        if (job.get("line").equals("A1")) {
          cars.merge(job.get("day"), Long.parseLong(job.get("units")), Long::sum);
        }
      }

      browser.open(desk.address("#/line?line=A1&plan=" + run));

      browser.awaitText("main .about", "Run " + run + ", ");
      assertThat(browser.count("#day option")).isEqualTo(cars.size());
      for (Map.Entry<String, Long> day : cars.entrySet()) {
        assertThat(browser.find("#day option[value='" + day.getKey() + "']").getText())
            .contains(grouped(day.getValue()) + " cars");
      }
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void marginStressAndTodayCountTheVehiclesOfTheRun() {
    String released = grouped(desk.get("runs/2").get("summary").get("released").asLong());
    browser.open(desk.address("#/plan"));
    browser.awaitText("#plan-run option:checked", "Run 2 · newest");
    browser.awaitText("main .about", "Run 2, best, ");
    browser.awaitText("#summary", released);

    browser.open(desk.address("#/risk"));
    browser.click("#ask");
    browser.awaitText("#margin-figures", "of " + released + " planned");
    browser.awaitText("main .about", "Run 2, best, ");

    browser.open(desk.address("#/risk?ask=stress"));
    browser.type("input[name=replications]", "20");
    browser.click("#ask");
    browser.awaitText("#stress-figures", "of " + released + " planned");
    browser.awaitText("main .about", "Run 2, best, ");

    // nobody has asked about the other plan
    browser.choose("#plan-run", "1");
    browser.awaitText("main .about", "Run 1, list, ");
    browser.awaitGone("#stress-figures");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void thePlanThatWasChosenStaysInTheAddressAndOnAllScreens() {
    browser.open(desk.address("#/plan"));
    browser.awaitText("main .about", "Run 2, ");
    browser.choose("#plan-run", "1");
    browser.awaitText("main .about", "Run 1, list, ");
    assertThat(browser.address()).contains("plan=1");

    browser.click("nav a[href^='#/line']");
    browser.awaitText("main[data-screen=line] .about", "Run 1, list, ");
    desk.get(RUNS + "compare?scenarios=base,SC2&run=1");
    browser.open(desk.address("#/scenarios?plan=1&with=SC2"));
    browser.awaitText("main .abouts li:first-child", "Run 1, list, ");
    browser.awaitText("main .abouts li:last-child", "goes on from the plan of “as it is”");

    browser.choose("#scenario", "SC2");
    browser.await("another scenario, another plan", () -> !browser.address().contains("plan=1"));
    browser.awaitText("#plan-run option:checked", "Made for the question");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aPlanMadeBeforeTheLastEditsSaysSo() {
    try (Desk tiny = Desk.with("tiny")) {
      tiny.create("tiny", "mine");
      tiny.run("tiny", "{\"scenario\": \"mine\", \"mode\": \"list\"}");
      tiny.await(1);
      browser.open(tiny.address("#/plan?scenario=mine"));
      browser.awaitText("main .about", "Run 1, list, ");

      tiny.edit("tiny", "mine", "{\"text\": \"set orders order=O2 quantity=3\"}");
      browser.open(tiny.address("#/plan?scenario=mine"));
      browser.awaitText("#plan-run option:checked", "Made for the question");
      browser.awaitText("main", "No plan of the data as they are now");
      browser.click("#older");

      browser.awaitText("main .about", "made before the last edits");
      browser.go("#/today?scenario=mine&plan=1&lang=ru");
      browser.awaitText("main .about", "Расчёт 1, ");
      browser.awaitText("main .about", "сделан до последних изменений");
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
