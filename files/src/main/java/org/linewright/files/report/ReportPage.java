package org.linewright.files.report;

import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Plan;
import org.linewright.files.report.draw.Html;

/**
 * A plan on one page of HTML, complete without a script, a style sheet, a picture or a font from
 * elsewhere. Tables that would be too long are cut, and say how many rows more there are and which
 * command shows them. The page is well-formed XML as well.
 *
 * @param instance the compiled scenario that was planned
 * @param plan its plan
 * @param title what the report says of itself
 */
public record ReportPage(Instance instance, Plan plan, ReportTitle title) {

  /** The page. Cost: about linear in jobs, orders and line-days. */
  public String html() {
    Html html = new Html();
    html.open("html", "lang", "en");
    writeHead(html);
    html.open("body").open("main");
    new KeyFigures(instance.plant(), plan, title).write(html);
    new BuildOut(instance, plan).write(html);
    new Troubles(instance.plant(), plan, title).write(html);
    new Promises(instance.plant(), plan).write(html);
    new Materials(instance.plant(), plan, title).write(html);
    html.close();
    writeFoot(html);
    return html.close().close().page();
  }

  private void writeHead(Html html) {
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.empty(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src 'unsafe-inline'");
    html.leaf("title", "Plan of " + instance.plant().settings().name() + ", " + title.world());
    html.style(StyleSheet.text()).close();
  }

  private void writeFoot(Html html) {
    html.open("footer").open("h2").text("How to read this").close().open("ul");
    for (String line :
        new String[] {
          "A vehicle that is started on a day can be delivered from the next calendar day on; one"
              + " that is built incomplete, the day after its last part is fitted.",
          "On time: delivered by the due day, or wanted as soon as possible. Late: delivered after"
              + " the due day. Unmet: not delivered by the end of the horizon.",
          "Late vehicle-days: vehicles times calendar days late; for orders without a due day, days"
              + " since the plan date.",
          "The objective is the value of what is delivered less the costs of lateness, parking,"
              + " transfers and dear purchases. No plan can beat the bound; the gap is the most"
              + " that another plan could be better."
        }) {
      html.leaf("li", line);
    }
    html.close().open("p").text("Made by Linewright. Ask again: ");
    html.leaf("code", title.command()).close().close();
  }
}
