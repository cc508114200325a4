package org.linewright.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.linewright.answers.ask.QuestionSpec;
import org.linewright.answers.questions.Questions;
import org.linewright.server.http.Access;
import org.linewright.server.http.Call;
import org.linewright.server.http.CallHead;
import org.linewright.server.http.Person;
import org.linewright.server.http.Route;
import org.linewright.server.http.RouteMap;
import org.linewright.server.openid.OpenIdRoutes;
import org.linewright.server.plants.PlantImporter;
import org.linewright.server.plants.PlantRoutes;
import org.linewright.server.plants.PlantShelf;
import org.linewright.server.plants.ScenarioRoutes;
import org.linewright.server.plants.TableRoutes;
import org.linewright.server.plants.asked.AnswerShelf;
import org.linewright.server.plants.asked.AskRoutes;
import org.linewright.server.plants.asked.QuestionRoutes;
import org.linewright.server.plants.asked.ShownPlans;
import org.linewright.server.plants.asked.TodayRoutes;
import org.linewright.server.runs.RunQueue;
import org.linewright.server.runs.RunRoutes;
import org.linewright.server.security.Guard;
import org.linewright.server.security.SecurityHeaders;
import org.linewright.server.security.SessionRoutes;
import org.linewright.server.security.UserRoutes;
import org.linewright.store.Page;
import org.linewright.store.PlantVersion;
import org.linewright.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server: serves from its start on until it is closed. */
public final class LinewrightServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LinewrightServer.class);

  /** Where the REST interface begins. */
  public static final String API = "/api/v1";

  private static final int PLACES = 200;
  private static final int THREADS_BESIDE = 32;
  private static final int CALLS_WAITING = 2_000;
  private static final int CONNECTIONS_OF_ADDRESS = 128;
  private static final int CONNECTIONS = 2_000;

  private final ServerOptions options;
  private final Store store;
  private final Guard guard;
  private final RunQueue queue;
  private final Operations operations;
  private final Health health;
  private final List<Route> routes;
  private final TodayRoutes today;
  private final QuestionRoutes questions;
  private final AskRoutes asked;
  private final Javalin http;

  private LinewrightServer(Store store, ServerOptions options, List<QuestionSpec<?>> listed) {
    this.options = options;
    this.store = store;
    this.guard = new Guard(store, options.policy());
    PlantShelf shelf = new PlantShelf(store);
    ShownPlans plans = new ShownPlans(store, shelf);
    this.queue = new RunQueue(store, plans, listed, options.solves());
    this.operations = new Operations(queue);
    this.health = new Health(store, queue);
    this.today = new TodayRoutes(store, shelf, plans);
    AnswerShelf answers = new AnswerShelf();
    this.questions = new QuestionRoutes(shelf, plans, answers);
    this.asked = new AskRoutes(listed, shelf, plans, answers);
    List<Route> routes = new ArrayList<>();
    PlantImporter importer = new PlantImporter(store);
    routes.addAll(new SessionRoutes(store, guard, options.openid().isPresent()).routes());
    routes.addAll(new OpenIdRoutes(store, guard, options.openid()).routes());
    routes.addAll(new PlantRoutes(store, importer, options.limits(), options.examples()).routes());
    routes.addAll(new TableRoutes(store, shelf).routes());
    routes.addAll(new ScenarioRoutes(store, shelf).routes());
    routes.addAll(asked.routes());
    routes.addAll(questions.routes());
    routes.addAll(today.routes());
    routes.addAll(new RunRoutes(store, shelf, plans, queue, listed).routes());
    routes.addAll(new UserRoutes(store).routes());
    this.routes = List.copyOf(routes);
    this.http = Javalin.create(config -> configure(config, routes));
  }

  /** All routes of the REST interface. */
  public List<Route> routes() {
    return routes;
  }

  /**
   * Starts a server.
   *
   * @param store opened to be served; closed with the server
   * @throws io.javalin.util.JavalinBindException when the port is taken
   */
  public static LinewrightServer start(Store store, ServerOptions options) {
    return start(store, options, Questions.all());
  }

  /**
   * The same with other questions.
   *
   * @throws io.javalin.util.JavalinBindException when the port is taken
   */
  public static LinewrightServer start(
      Store store, ServerOptions options, List<QuestionSpec<?>> questions) {
    LinewrightServer server = new LinewrightServer(store, options, questions);
    try {
      server.http.start();
      server.health.begin();
    } catch (RuntimeException failure) {
      server.queue.close();
      throw failure;
    }
    return server;
  }

  /**
   * Takes a plant folder in, unless it was taken once: what people have changed since stays.
   *
   * @throws org.linewright.server.http.Problem when something in it is rejected
   */
  public PlantImporter.Imported take(Path folder, String by) throws IOException {
    Path name = folder.toRealPath().getFileName();
    String key = PlantImporter.key(name == null ? "plant" : name.toString());
    PlantImporter.Imported imported =
        new PlantImporter(store)
            .takeOnce(folder, new PlantImporter.Origin(key, String.valueOf(folder), by));
    int version = imported.version().version();
    int newest = store.plants().find(key).map(PlantVersion::version).orElse(version);
    if (version < newest) {
      LOG.info("{} is version {} of {}; version {} stays the newest", folder, version, key, newest);
    }
    return imported;
  }

  /**
   * Asks what the first screen of the first plant asks, so that it opens at once.
   *
   * @return comes to its end when all is answered, whatever the answers
   */
  public CompletableFuture<Void> warm() {
    Optional<PlantVersion> first =
        store.plants().list(Page.Request.first(1)).items().stream().findFirst();
    FirstScreen screen = new FirstScreen(port(), first.map(PlantVersion::plant));
    return CompletableFuture.allOf(
        aside("warm-up-answers", () -> first.ifPresent(this::answer)),
        options.keyStore().isPresent()
            ? CompletableFuture.completedFuture(null)
            : aside("warm-up-calls", () -> screen.ask(options.bind())));
  }

  private static CompletableFuture<Void> aside(String name, Runnable work) {
    return CompletableFuture.runAsync(
        work,
        task -> {
          Thread thread = new Thread(task, name);
          thread.setDaemon(true);
          thread.start();
        });
  }

  private void answer(PlantVersion version) {
    try {
      today.page(version, Optional.empty());
      asked.warm(version);
    } catch (Exception failure) {
      LOG.debug("the first questions are not answered in advance", failure);
    }
  }

  /** The port that it listens at. */
  public int port() {
    return http.port();
  }

  /** The address for a browser. */
  public String url() {
    boolean any = options.bind().equals("0.0.0.0") || options.bind().equals("::");
    String host = any || options.bind().equals("127.0.0.1") ? "localhost" : options.bind();
    String shown = host.contains(":") ? "[" + host + "]" : host;
    return (options.policy().secure() ? "https" : "http") + "://" + shown + ":" + port() + "/";
  }

  private void configure(JavalinConfig config, List<Route> routes) {
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
            guard, new RouteMap(API, routes), health, visitors, places, options.limits().bytes()));
  }

  private void add(JavalinConfig config, Route route) {
    config.routes.addHttpHandler(
        HandlerType.findOrCreate(route.method()),
        API + route.path(),
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

  /** Ends it: no new calls, runs keep their best, then the store is closed. */
  @Override
  public void close() {
    queue.close();
    http.stop();
    health.close();
    store.close();
  }
}
