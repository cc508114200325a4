package org.linewright.cli.verbs;

import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.linewright.cli.options.OpenIdMixin;
import org.linewright.cli.options.PlantArguments;
import org.linewright.cli.options.StoreOptions;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.IssuePrinter;
import org.linewright.cli.print.Terminal;
import org.linewright.files.PlantFolder;
import org.linewright.server.LinewrightServer;
import org.linewright.server.ServerOptions;
import org.linewright.server.plants.UploadLimits;
import org.linewright.server.runs.RunQueue;
import org.linewright.server.security.Policy;
import org.linewright.store.Store;
import org.linewright.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Serves plants to browsers and programs. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    header = "Open the plants in a browser; serve them to a team.",
    description = {
      "Imports the folders, unless they are there already, prints its address and serves until"
          + " Ctrl-C. Plants, scenarios, runs and users are kept in a database.",
      "",
      "At 127.0.0.1, the default, nobody signs in: who uses this machine may do everything. At any"
          + " other address people sign in; add the first one with linewright user add."
    },
    footer = {
      "  linewright serve examples/avtotor-2022",
      "  linewright serve plant --port 0              any free port",
      "  linewright serve --bind 0.0.0.0 --key-store server.p12",
    })
public final class ServeCommand implements Callable<Integer> {
  private static final Duration ADDRESS_KNOWN = Duration.ofMillis(4_300);

  private final CountDownLatch closed = new CountDownLatch(1);

  @ParentCommand private Terminal.Owner parent;

  @Parameters(paramLabel = "FOLDER", arity = "0..*", description = "Plant folders to import.")
  private List<Path> folders = List.of();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Default: ${DEFAULT-VALUE}; 0 = any free one.")
  private int port = 8080;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description = "The address to listen at. Default: ${DEFAULT-VALUE}.")
  private String bind = "127.0.0.1";

  @Mixin private StoreOptions store;

  @Option(names = "--sign-in", description = "People sign in at 127.0.0.1, too.")
  private boolean signIn;

  @Option(
      names = "--host-name",
      paramLabel = "NAME",
      description =
          "A name under which the server is called; a call under any other is refused. May be given"
              + " several times. Default: any name, at 127.0.0.1 those of this machine.")
  private List<String> hostNames = List.of();

  @Option(
      names = "--key-store",
      paramLabel = "FILE",
      description =
          "A PKCS #12 or JKS key store: serve over TLS. Its password is read from the variable"
              + " LINEWRIGHT_KEY_STORE_PASSWORD.")
  private @Nullable Path keyStore;

  @Mixin private OpenIdMixin openid;

  @Option(
      names = "--solves",
      paramLabel = "N",
      description = "Plans made at a time. Default: one less than there are processors.")
  private @Nullable Integer solves;

  @Option(
      names = "--keep-runs",
      paramLabel = "N",
      description =
          "Keep the newest N runs of each plant and remove older ones, from now on, until told"
              + " otherwise; 0 = keep all. Default: as last told, at first all.")
  private @Nullable Integer keepRuns;

  @Option(
      names = "--log",
      paramLabel = "FORMAT",
      description = "How the log is written to standard error: text or json. Default: text.")
  private String log = "text";

  @Option(
      names = "--rehearse",
      hidden = true,
      description = "Starts, asks itself what the first screen asks, and ends.")
  private boolean rehearse;

  @Override
  public Integer call() throws IOException {
    System.setProperty("linewright.log", log.toUpperCase(Locale.ROOT));
    Terminal terminal = parent.terminal();
    if (port < 0 || port > 65_535) {
      throw new Failure(ExitCodes.WRONG_USAGE, "--port " + port + ": must be 0 to 65535");
    }
    checkFolders(terminal);
    try (LinewrightServer server = start(opened())) {
      for (Path folder : folders) {
        server.take(folder, System.getProperty("user.name"));
      }
      CompletableFuture<Void> warm = server.warm();
      if (rehearse) {
        warm.join();
        return ExitCodes.DONE;
      }
      awaitAWhile(warm);
      terminal.print(server.url() + "\n");
      terminal.say("Linewright serves at " + server.url() + "; Ctrl-C ends it.");
      waitForTheEnd();
    } catch (StoreException failure) {
      throw new Failure(ExitCodes.FAILED, String.valueOf(failure.getMessage()));
    } finally {
      closed.countDown();
    }
    return ExitCodes.DONE;
  }

  /** The first screen shall find its answers ready, unless the address would be late by that. */
  private static void awaitAWhile(CompletableFuture<Void> warm) {
    Instant started = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    Duration left = Duration.between(Instant.now(), started.plus(ADDRESS_KNOWN));
    try {
      warm.get(Math.max(0, left.toMillis()), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException onItsWay) {
      return;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** What is rejected is told as check tells it, before anything is opened. */
  private void checkFolders(Terminal terminal) throws IOException {
    for (Path folder : folders) {
      Path existing = PlantArguments.existing(folder);
      new IssuePrinter(terminal, folder.toString()).tell(PlantFolder.read(existing).issues());
    }
  }

  private Store opened() {
    try {
      return Store.serve(store.address());
    } catch (StoreException failure) {
      throw new Failure(ExitCodes.FAILED, String.valueOf(failure.getMessage()));
    }
  }

  private LinewrightServer start(Store opened) {
    try {
      keepRuns(opened);
      Policy policy = policy();
      if (policy.signInNeeded() && opened.users().list().isEmpty()) {
        throw new Failure(
            ExitCodes.WRONG_USAGE,
            "people must sign in here, and there is no user\nMaybe add one: linewright user add"
                + " NAME --role admin");
      }
      return LinewrightServer.start(opened, options(policy));
    } catch (JavalinBindException taken) {
      opened.close();
      throw new Failure(
          ExitCodes.FAILED, "port " + port + " at " + bind + " is taken\nMaybe add --port 0.");
    } catch (JavalinException failure) {
      opened.close();
      throw new Failure(ExitCodes.FAILED, "it cannot be served: " + reason(failure));
    } catch (RuntimeException failure) {
      opened.close();
      throw failure;
    }
  }

  /** The innermost cause, such as a wrong password of the key store. */
  private static String reason(Throwable failure) {
    Throwable reason = failure;
    while (reason.getCause() != null) {
      reason = reason.getCause();
    }
    return String.valueOf(reason.getMessage());
  }

  private void keepRuns(Store opened) {
    if (keepRuns != null) {
      if (keepRuns < 0) {
        throw new Failure(ExitCodes.WRONG_USAGE, "--keep-runs " + keepRuns + ": must be 0 or more");
      }
      opened
          .settings()
          .set(RunQueue.KEEP_RUNS, String.valueOf(keepRuns), System.getProperty("user.name"));
    }
  }

  private ServerOptions options(Policy policy) {
    Optional<Path> examples =
        parent.terminal().home().map(home -> home.resolve("examples")).filter(Files::isDirectory);
    int processors = Runtime.getRuntime().availableProcessors();
    return new ServerOptions(
        bind,
        port,
        policy,
        Optional.ofNullable(keyStore),
        Optional.ofNullable(System.getenv("LINEWRIGHT_KEY_STORE_PASSWORD")).orElse(""),
        examples,
        UploadLimits.USUAL,
        solves == null ? RunQueue.workers(processors) : Math.max(1, solves),
        openid.options());
  }

  private Policy policy() {
    if (isLoopback() && !signIn) {
      Set<String> names = new LinkedHashSet<>(Policy.LOCAL.hosts());
      hostNames.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
      return new Policy(false, names, keyStore != null);
    }
    List<String> names = new ArrayList<>();
    hostNames.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    if (keyStore == null && !isLoopback()) {
      parent
          .terminal()
          .say("Without --key-store passwords travel in the clear: only behind a proxy with TLS.");
    }
    return new Policy(true, Set.copyOf(names), keyStore != null);
  }

  private boolean isLoopback() {
    try {
      return InetAddress.getByName(bind).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      throw new Failure(ExitCodes.WRONG_USAGE, "there is no address \"" + bind + "\" here");
    }
  }

  /** Ends when the process is told to end, and lets it end only when all is closed. */
  private void waitForTheEnd() {
    CountDownLatch asked = new CountDownLatch(1);
    Thread hook =
        new Thread(
            () -> {
              asked.countDown();
              try {
                // not for the thread itself: it ends by leaving, and waits for this hook then
                if (!closed.await(30, TimeUnit.SECONDS)) {
                  parent.terminal().say("Some work did not end in 30 s and is cut off.");
                }
              } catch (InterruptedException again) {
                Thread.currentThread().interrupt();
              }
            },
            "linewright-stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      asked.await();
    } catch (InterruptedException stopped) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
