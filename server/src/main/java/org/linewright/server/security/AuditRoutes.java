package org.linewright.server.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linewright.server.http.Access;
import org.linewright.server.http.Call;
import org.linewright.server.http.Route;
import org.linewright.store.AuditEntry;
import org.linewright.store.Page;
import org.linewright.store.Store;

/**
 * The audit log: who did what.
 *
 * @param store keeps them
 */
public record AuditRoutes(Store store) {

  /** A line of the audit log. */
  public record AuditItem(
      long id, Instant at, String by, String action, String plant, String subject, String detail) {
    static AuditItem of(AuditEntry entry) {
      AuditEntry.Event event = entry.event();
      return new AuditItem(
          entry.id(),
          entry.at(),
          event.by(),
          event.action(),
          event.plant(),
          event.subject(),
          event.detail());
    }
  }

  /** A page of the audit log; next is the cursor of the page after it. */
  public record AuditPage(List<AuditItem> items, Optional<String> next) {}

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.of("GET", "/audit", Access.ADMIN, "Who did what, newest first", this::audit)
            .with("plant", "Only what concerns this plant.")
            .with("cursor", "The place of the page, as next of the page before has it.")
            .with("limit", "Lines of a page, 1 to 1000; 100 if not given.")
            .giving(Route.Answer.of(AuditPage.class)));
  }

  private void audit(Call call) {
    int limit = Math.max(1, call.count("limit", 100, Page.LARGEST));
    Page<AuditEntry> page =
        store.audit().list(call.query("plant"), new Page.Request(call.query("cursor"), limit));
    call.json(new AuditPage(page.items().stream().map(AuditItem::of).toList(), page.next()));
  }
}
