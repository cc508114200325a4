package org.linewright.server;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HandlerType;
import java.util.List;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.linewright.server.http.Access;
import org.linewright.server.http.Call;
import org.linewright.server.http.CallHead;
import org.linewright.server.http.Person;
import org.linewright.server.http.Route;
import org.linewright.server.http.RouteMap;
import org.linewright.server.security.Guard;
import org.linewright.server.security.SecurityHeaders;

/** The HTTP server underneath: its threads, the door where calls come in, routes, pages. */
final class HttpSetup {
  private static final int PLACES = 200;
  private static final int THREADS_BESIDE = 32;
  private static final int CALLS_WAITING = 2_000;
  private static final int CONNECTIONS_OF_ADDRESS = 128;
  private static final int CONNECTIONS = 2_000;

  private final ServerOptions options;
  private final Guard guard;
  private final Operations operations;
  private final Health health;
  private final List<Route> routes;

  HttpSetup(
      ServerOptions options,
      Guard guard,
      Operations operations,
      Health health,
      List<Route> routes) {
    this.options = options;
    this.guard = guard;
    this.operations = operations;
    this.health = health;
    this.routes = routes;
  }

  void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.jetty.host = options.bind();
    config.jetty.port = options.port();
    config.http.maxRequestSize = options.limits().bytes();
    config.jetty.multipartConfig.maxFileSize(options.limits().bytes(), SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(options.limits().bytes(), SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    new Connectors(options).configure(config);
    config.jetty.threadPool = threads();
    config.jetty.modifyServer(this::addDoor);
    new Faults().configure(config.routes);
    config.routes.before(
        context -> {
          SecurityHeaders.set(context, options.policy());
          guard.checkHost(CallHead.of(context));
        });
    operations.configure(config.routes, guard);
    routes.forEach(route -> add(config, route));
    StaticPages pages = new StaticPages();
    config.routes.get("/api/<rest>", Faults::unknownRoute);
    config.routes.get("/<path>", pages::send);
    config.routes.get("/", pages::send);
  }

  private static QueuedThreadPool threads() {
    QueuedThreadPool threads = new QueuedThreadPool(PLACES + THREADS_BESIDE, THREADS_BESIDE);
    threads.setName("http");
    return threads;
  }

  private void addDoor(Server server) {
    Visitors visitors = new Visitors(CONNECTIONS_OF_ADDRESS, CONNECTIONS);
    server.addEventListener(
        new LifeCycle.Listener() {
          @Override
          public void lifeCycleStarting(LifeCycle starting) {
            for (Connector connector : server.getConnectors()) {
              if (connector instanceof ServerConnector tcp) {
                tcp.addBean(visitors);
                tcp.setAcceptorPriorityDelta(0); // who comes in does not give way to solves
              }
            }
          }
        });
    Places places = new Places(PLACES, CALLS_WAITING, server.getThreadPool());
    server.setHandler(
        new Door(
            guard,
            new RouteMap(LinewrightServer.API, routes),
            health,
            visitors,
            places,
            options.limits().bytes()));
  }

  private void add(JavalinConfig config, Route route) {
    config.routes.addHttpHandler(
        HandlerType.findOrCreate(route.method()),
        LinewrightServer.API + route.path(),
        context -> {
          Person person = guard.admit(CallHead.of(context), route.access());
          Faults.throwProblem(context);
          Call call = new Call(context, person);
          if (route.access() != Access.OPEN) { // a provider of sign-ins adds its own
            call.checkQuery(route);
          }
          route.handler().handle(call);
        });
  }
}
