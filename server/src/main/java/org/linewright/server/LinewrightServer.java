package org.linewright.server;

import io.javalin.Javalin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.linewright.answers.ask.QuestionSpec;
import org.linewright.answers.questions.Questions;
import org.linewright.server.http.DescriptionRoute;
import org.linewright.server.http.Route;
import org.linewright.server.openid.OpenIdRoutes;
import org.linewright.server.plants.PlantImporter;
import org.linewright.server.plants.PlantRoutes;
import org.linewright.server.plants.PlantShelf;
import org.linewright.server.plants.TableRoutes;
import org.linewright.server.plants.asked.AnswerShelf;
import org.linewright.server.plants.asked.AskRoutes;
import org.linewright.server.plants.asked.QuestionRoutes;
import org.linewright.server.plants.asked.ShownPlans;
import org.linewright.server.plants.asked.TodayRoutes;
import org.linewright.server.plants.scenario.ScenarioRoutes;
import org.linewright.server.runs.RunQueue;
import org.linewright.server.runs.RunRoutes;
import org.linewright.server.security.AuditRoutes;
import org.linewright.server.security.Guard;
import org.linewright.server.security.SessionRoutes;
import org.linewright.server.security.TokenRoutes;
import org.linewright.server.security.UserRoutes;
import org.linewright.store.Store;

/** The server: serves from its start on until it is closed. */
public final class LinewrightServer implements AutoCloseable {
  /** Where the REST interface begins. */
  public static final String API = "/api/v1";

  private final ServerOptions options;
  private final Store store;
  private final RunQueue queue;
  private final Health health;
  private final List<Route> routes;
  private final TodayRoutes today;
  private final AskRoutes asked;
  private final Javalin http;

  private LinewrightServer(Store store, ServerOptions options, List<QuestionSpec<?>> listed) {
    this.options = options;
    this.store = store;
    Guard guard = new Guard(store, options.policy());
    PlantShelf shelf = new PlantShelf(store);
    ShownPlans plans = new ShownPlans(store, shelf);
    this.queue = new RunQueue(store, plans, listed, options.solves());
    this.health = new Health(store, queue);
    this.today = new TodayRoutes(store, shelf, plans);
    AnswerShelf answers = new AnswerShelf();
    this.asked = new AskRoutes(listed, shelf, plans, answers);
    List<Route> routes = new ArrayList<>();
    PlantImporter importer = new PlantImporter(store);
    routes.addAll(new SessionRoutes(store, guard, options.openid().isPresent()).routes());
    routes.addAll(new OpenIdRoutes(store, guard, options.openid()).routes());
    routes.addAll(new PlantRoutes(store, importer, options.limits(), options.examples()).routes());
    routes.addAll(new TableRoutes(store, shelf).routes());
    routes.addAll(new ScenarioRoutes(store, shelf).routes());
    routes.addAll(asked.routes());
    routes.addAll(new QuestionRoutes(shelf, plans, answers).routes());
    routes.addAll(today.routes());
    routes.addAll(new RunRoutes(store, shelf, plans, queue, listed).routes());
    routes.addAll(new UserRoutes(store).routes());
    routes.addAll(new TokenRoutes(store).routes());
    routes.addAll(new AuditRoutes(store).routes());
    routes.add(DescriptionRoute.of(this::routes));
    this.routes = List.copyOf(routes);
    HttpSetup setup = new HttpSetup(options, guard, new Operations(queue), health, this.routes);
    this.http = Javalin.create(setup::configure);
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
    return new PlantImporter(store).takeOnce(folder, by);
  }

  /**
   * Asks what the first screen of the first plant asks, so that it opens at once.
   *
   * @return comes to its end when all is answered, whatever the answers
   */
  public CompletableFuture<Void> warm() {
    return new WarmUp(store, options, today, asked, port()).begin();
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

  /** Ends it: no new calls, runs keep their best, then the store is closed. */
  @Override
  public void close() {
    queue.close();
    http.stop();
    health.close();
    store.close();
  }
}
