package org.linewright.cli.verbs;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.format.Grid;
import org.linewright.cli.options.StoreOptions;
import org.linewright.cli.print.AnswerWriter;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.Terminal;
import org.linewright.server.security.Passwords;
import org.linewright.store.Store;
import org.linewright.store.StoreException;
import org.linewright.store.people.Role;
import org.linewright.store.people.User;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Keeps the people who may sign in to the server. */
@Command(
    name = "user",
    mixinStandardHelpOptions = true,
    header = "Add, list and remove people who may sign in to the server.",
    description =
        "Roles: viewer reads and asks, planner imports, edits and plans, too, admin keeps users,"
            + " too. The password is asked for on a terminal, else read from standard input.",
    footer = {
      "  linewright user add anna --role admin",
      "  linewright user list",
      "  linewright user password anna",
      "  linewright user remove anna"
    })
public final class UserCommand implements Runnable {
  @ParentCommand private Terminal.Owner parent;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "add, list, password or remove is missing");
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "Add somebody; the password is asked for or read from standard input.")
  int add(
      @Parameters(paramLabel = "NAME", description = "The name to sign in with.") String name,
      @Option(
              names = "--role",
              required = true,
              paramLabel = "ROLE",
              description = "viewer, planner or admin.")
          Role role,
      @Mixin StoreOptions options)
      throws IOException {
    String hash = Passwords.hash(newPassword());
    if (!in(options, store -> store.users().add(name, role, hash, caller()))) {
      throw new Failure(ExitCodes.WRONG_USAGE, "there is a user \"" + name + "\" already");
    }
    parent.terminal().say("added: " + name + " (" + role.code() + ")");
    return ExitCodes.DONE;
  }

  @Command(
      name = "password",
      mixinStandardHelpOptions = true,
      description = "Give somebody another password; ends that user's sessions and tokens.")
  int password(
      @Parameters(paramLabel = "NAME", description = "The user.") String name,
      @Mixin StoreOptions options)
      throws IOException {
    String hash = Passwords.hash(newPassword());
    return done(name, in(options, store -> store.users().setPassword(name, hash, caller())));
  }

  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      description = "Remove somebody with sessions and tokens.")
  int remove(
      @Parameters(paramLabel = "NAME", description = "The user.") String name,
      @Mixin StoreOptions options) {
    return done(name, in(options, store -> store.users().delete(name, caller())));
  }

  @Command(name = "list", mixinStandardHelpOptions = true, description = "List the users.")
  int list(@Mixin StoreOptions options, @Mixin OutputOptions output) throws IOException {
    List<User> users = in(options, store -> store.users().list());
    Grid<User> grid =
        Grid.of("users", "Users", users)
            .column("user", User::name)
            .column("role", user -> user.role().code())
            .column("created_at", user -> user.createdAt().toString());
    AnswerWriter.of(parent.terminal(), output)
        .write(
            new Answer(
                List.of(), List.of(grid), List.of(grid), () -> java.util.Map.of("users", grid)));
    return ExitCodes.DONE;
  }

  private static int done(String name, boolean found) {
    if (!found) {
      throw new Failure(ExitCodes.WRONG_USAGE, "there is no user \"" + name + "\"");
    }
    return ExitCodes.DONE;
  }

  private static String caller() {
    return System.getProperty("user.name");
  }

  static <T> T in(StoreOptions options, Function<Store, T> work) {
    try (Store store = Store.open(options.address())) {
      return work.apply(store);
    } catch (StoreException failure) {
      throw new Failure(ExitCodes.FAILED, String.valueOf(failure.getMessage()));
    } catch (IllegalArgumentException noName) {
      throw new Failure(ExitCodes.WRONG_USAGE, String.valueOf(noName.getMessage()));
    }
  }

  private static String newPassword() throws IOException {
    Console console = console();
    String password = console == null ? line() : typed(console);
    Optional<String> fault = Passwords.fault(password);
    if (fault.isPresent()) {
      throw new Failure(ExitCodes.WRONG_USAGE, fault.get());
    }
    return password;
  }

  /** Somebody who types; from Java 22 on a console may as well be a pipe. */
  @SuppressWarnings("SystemConsoleNull")
  private static @Nullable Console console() {
    return Runtime.version().feature() < 22 ? System.console() : null;
  }

  private static String line() throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return Optional.ofNullable(in.readLine()).orElse("");
  }

  private static String typed(Console console) {
    char[] first = console.readPassword("Password: ");
    char[] again = console.readPassword("Once more: ");
    if (first == null || !Arrays.equals(first, again)) {
      throw new Failure(ExitCodes.WRONG_USAGE, "the two are not the same; nothing was changed");
    }
    return new String(first);
  }
}
