package org.linewright.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.linewright.server.http.Access;
import org.linewright.server.http.CallHead;
import org.linewright.server.runs.RunQueue;
import org.linewright.server.security.Guard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What operators look at: figures for Prometheus, a line of the log for each slow call. */
final class Operations {
  private static final Logger LOG = LoggerFactory.getLogger(Operations.class);
  private static final Duration SLOW = Duration.ofSeconds(2);
  private static final String BEGIN = "linewright.begin";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Operations(RunQueue queue) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    JvmGcMetrics collections = new JvmGcMetrics();
    collections.bindTo(registry);
    Gauge.builder("linewright.runs.working", queue, RunQueue::working).register(registry);
    Gauge.builder("linewright.runs.queued", queue, waiting -> waiting.size() - waiting.working())
        .register(registry);
  }

  void configure(RoutesConfig routes, Guard guard) {
    routes.before(context -> context.attribute(BEGIN, System.nanoTime()));
    routes.after(this::measure);
    routes.get(
        "/metrics",
        context -> {
          guard.admit(CallHead.of(context), Access.VIEWER);
          context.contentType("text/plain; version=0.0.4; charset=utf-8");
          context.result(registry.scrape().getBytes(StandardCharsets.UTF_8));
        });
  }

  private void measure(Context context) {
    Long begin = context.attribute(BEGIN);
    if (begin == null) {
      return;
    }
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    Timer.builder("linewright.http.requests")
        .tag("method", context.method().name())
        .tag("route", route(context))
        .tag("status", String.valueOf(context.statusCode()))
        .publishPercentiles(0.5, 0.99)
        .register(registry)
        .record(took);
    if (took.compareTo(SLOW) > 0) {
      LOG.info("{} {} took {} ms", context.method(), context.path(), took.toMillis());
    }
  }

  /** The pattern of the route, never the address itself: there are too many of these. */
  private static String route(Context context) {
    var endpoint = context.endpoints().lastHttpEndpoint();
    return endpoint == null ? "none" : endpoint.path;
  }
}
