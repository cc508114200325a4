package org.linewright.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.linewright.store.AuditEntry.Event;
import org.linewright.store.internal.database.Database;
import org.linewright.store.internal.rows.DocumentTable;
import org.linewright.store.internal.rows.RunRow;
import org.linewright.store.internal.rows.RunRow.Placed;

/**
 * Runs: questions that take their time. A run goes from {@code QUEUED} over {@code RUNNING} to its
 * end, never back; what a run leaves behind is kept in one transaction with its end. A run that was
 * running when the program died is {@code CUT_OFF}; it can be restarted as a new run.
 */
public final class Runs {
  private static final String ACTIVE = "status IN ('queued', 'running')";

  private final Database database;

  Runs(Database database) {
    this.database = database;
  }

  /**
   * Puts a run into the queue.
   *
   * @return the run; empty when there is no such version of the plant
   */
  public Optional<Run> add(RunRequest request) {
    return database.write(
        handle ->
            RunRow.findVersionHash(handle, request.subject())
                .map(
                    version -> {
                      String hash = request.hashWith(version);
                      Placed placed = new Placed(hash, OptionalLong.empty(), database.now());
                      long id = RunRow.insert(handle, request, placed);
                      DocumentTable.OF_RUN_INPUTS.insert(handle, id, request.inputs());
                      audit(handle, request.by(), "run.add", request.subject(), id);
                      return RunRow.get(handle, id);
                    }));
  }

  /**
   * Puts a new run with the inputs of an old one into the queue.
   *
   * @return the new run; empty when there is no such run
   */
  public Optional<Run> restart(long id, String by) {
    return database.write(
        handle ->
            RunRow.find(handle, id)
                .map(
                    old -> {
                      RunRequest request = new RunRequest(old.subject(), List.of(), by);
                      Placed placed =
                          new Placed(old.inputsHash(), OptionalLong.of(id), database.now());
                      long fresh = RunRow.insert(handle, request, placed);
                      DocumentTable.OF_RUN_INPUTS.copy(handle, id, fresh);
                      audit(handle, by, "run.restart", old.subject(), fresh);
                      return RunRow.get(handle, fresh);
                    }));
  }

  /**
   * Takes a run out of the queue to work on it.
   *
   * @return false when it does not wait any more
   */
  public boolean start(long id) {
    return database.write(
        handle ->
            handle
                    .createUpdate(
                        "UPDATE runs SET status = 'running', started_at = :now"
                            + " WHERE id = :id AND status = 'queued'")
                    .bind("now", database.now())
                    .bind("id", id)
                    .execute()
                > 0);
  }

  /**
   * Keeps the latest progress.
   *
   * @param progress as JSON
   * @return false when the run is not running any more: deleted, for one
   */
  public boolean progress(long id, String progress) {
    return database.write(
        handle ->
            handle
                    .createUpdate(
                        "UPDATE runs SET progress = :progress WHERE id = :id AND status ="
                            + " 'running'")
                    .bind("progress", progress)
                    .bind("id", id)
                    .execute()
                > 0);
  }

  /**
   * Ends a run that waits or works and keeps what it leaves behind, all of it or nothing.
   *
   * @param by who stopped it, or in whose name it ended
   * @return false when the run was over or deleted before; nothing is kept then
   */
  public boolean finish(long id, RunResult result, String by) {
    return database.write(
        handle -> {
          int ended =
              handle
                  .createUpdate(
                      "UPDATE runs SET status = :status, summary = :summary, message = :message,"
                          + " finished_at = :now WHERE id = :id AND "
                          + ACTIVE)
                  .bind("status", result.status().code())
                  .bind("summary", result.summary())
                  .bind("message", result.message())
                  .bind("now", database.now())
                  .bind("id", id)
                  .execute();
          if (ended == 0) {
            return false;
          }
          DocumentTable.OF_RUN_RESULTS.insert(handle, id, result.results());
          RunRequest.Subject subject = RunRow.get(handle, id).subject();
          audit(handle, by, "run." + result.status().code(), subject, id);
          return true;
        });
  }

  /**
   * Removes a run with inputs and results.
   *
   * @return false when there is no such run
   */
  public boolean delete(long id, String by) {
    return database.write(
        handle -> {
          Optional<Run> run = RunRow.find(handle, id);
          run.ifPresent(
              gone -> {
                handle.createUpdate("DELETE FROM runs WHERE id = :id").bind("id", id).execute();
                audit(handle, by, "run.delete", gone.subject(), id);
              });
          return run.isPresent();
        });
  }

  /**
   * Removes old runs.
   *
   * @return how many went
   */
  public int prune(Retention retention) {
    if (retention.lastPerPlant().isEmpty() && retention.younger().isEmpty()) {
      return 0;
    }
    long now = database.now();
    return database.write(
        handle ->
            handle
                .createUpdate(
                    "DELETE FROM runs WHERE id IN (SELECT id FROM (SELECT id, status, created_at,"
                        + " ROW_NUMBER() OVER (PARTITION BY plant ORDER BY id DESC) AS place"
                        + " FROM runs) placed WHERE place > :last AND created_at <= :before"
                        + " AND NOT "
                        + ACTIVE
                        + ")")
                .bind("last", retention.lastPerPlant().orElse(0))
                .bind("before", now - retention.younger().map(d -> d.toMillis()).orElse(0L))
                .execute());
  }

  /** A run. */
  public Optional<Run> find(long id) {
    return database.read(handle -> RunRow.find(handle, id));
  }

  /** The newest finished run of equal plant tables, question and inputs. */
  public Optional<Run> findDone(String inputsHash) {
    return database.read(
        handle ->
            RunRow.list(
                    handle.createQuery(
                        RunRow.SELECT
                            + "WHERE inputs_hash = :hash AND status = 'done'"
                            + " ORDER BY id DESC LIMIT 1"),
                    "hash",
                    inputsHash)
                .stream()
                .findFirst());
  }

  /** The runs of a plant, newest first. */
  public Page<Run> list(String plant, Page.Request page) {
    List<Run> found =
        database.read(
            handle ->
                RunRow.list(
                    handle
                        .createQuery(
                            RunRow.SELECT
                                + "WHERE plant = :plant AND id < :below"
                                + " ORDER BY id DESC LIMIT :limit")
                        .bind("below", page.below())
                        .bind("limit", page.limit() + 1),
                    "plant",
                    plant));
    return Page.cut(found, page.limit(), run -> Long.toString(run.id()));
  }

  /** All runs of all plants in this state, oldest first: the queue, for one. */
  public List<Run> list(RunStatus status) {
    return database.read(
        handle ->
            RunRow.list(
                handle.createQuery(RunRow.SELECT + "WHERE status = :status ORDER BY id"),
                "status",
                status.code()));
  }

  /**
   * The runs of a subject that have left a document behind, newest first.
   *
   * @param document its name
   * @param most runs at most
   */
  public List<Run> list(RunRequest.Subject subject, String document, int most) {
    return database.read(
        handle ->
            RunRow.list(
                handle
                    .createQuery(
                        RunRow.SELECT
                            + "WHERE plant = :plant AND version = :version AND question = :question"
                            + " AND scenario = :scenario AND EXISTS (SELECT 1 FROM run_results"
                            + " WHERE owner = runs.id AND name = :document)"
                            + " ORDER BY id DESC LIMIT :most")
                    .bind("plant", subject.plant())
                    .bind("version", subject.version())
                    .bind("question", subject.question())
                    .bind("scenario", subject.scenario())
                    .bind("most", most),
                "document",
                document));
  }

  /** Of some runs, those that have left a document of this name behind. */
  public Set<Long> listWith(String document, Collection<Run> runs) {
    if (runs.isEmpty()) {
      return Set.of();
    }
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT owner FROM run_results WHERE name = :document AND owner IN (<owners>)")
                .bind("document", document)
                .bindList("owners", runs.stream().map(Run::id).toList())
                .mapTo(Long.class)
                .collect(Collectors.toSet()));
  }

  /** The inputs that a run was given, by name. */
  public List<Document> listInputs(long id) {
    return database.read(
        handle ->
            DocumentTable.OF_RUN_INPUTS.list(handle, id).stream()
                .flatMap(head -> DocumentTable.OF_RUN_INPUTS.find(handle, id, head.name()).stream())
                .toList());
  }

  /** What a run has left behind, by name. */
  public List<Document.Head> listResults(long id) {
    return database.read(handle -> DocumentTable.OF_RUN_RESULTS.list(handle, id));
  }

  /** One document or table that a run has left behind. */
  public Optional<Document> findResult(long id, String name) {
    return database.read(handle -> DocumentTable.OF_RUN_RESULTS.find(handle, id, name));
  }

  /**
   * Marks what was running when the last program that served this store died.
   *
   * @return how many runs
   */
  int markCutOff() {
    return database.write(
        handle ->
            handle
                .createUpdate(
                    "UPDATE runs SET status = 'cut_off', finished_at = :now,"
                        + " message = 'The program ended while this run was running.'"
                        + " WHERE status = 'running'")
                .bind("now", database.now())
                .execute());
  }

  private void audit(Handle handle, String by, String action, RunRequest.Subject subject, long id) {
    String detail = subject.question() + " " + subject.scenario();
    database.audit(
        handle, new Event(by, action, subject.plant(), Long.toString(id), detail.strip()));
  }
}
