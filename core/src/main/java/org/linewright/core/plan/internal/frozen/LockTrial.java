package org.linewright.core.plan.internal.frozen;

import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.FrozenDays;
import org.linewright.core.plan.internal.books.StageDays;
import org.linewright.core.plan.internal.books.StartRoom;

/**
 * What one more lock would start, and what is in its way, by the rules of {@link LockedStarts}. The
 * books are left as they were. Cost: that of {@link StartRoom}; of a second stage that of placing
 * its base vehicles.
 */
public final class LockTrial {
  private final Books books;
  private final Instance instance;
  private final StageDays stages;
  private final StartRoom room;
  private final FrozenCause causes;

  public LockTrial(Books books) {
    this.books = books;
    this.instance = books.instance;
    this.stages = new StageDays(instance);
    this.room = new StartRoom(books, stages);
    this.causes = new FrozenCause(books, stages);
  }

  /** Day number on which vehicles that an option starts are released; NEVER = not in time. */
  public int release(BuildOption option, int day) {
    return stages.release(option, day);
  }

  /** Vehicles, at most {@code wanted}, that would be started. */
  public int units(BuildOption option, int day, int wanted) {
    if (isFrozen(option, day)) {
      return 0;
    }
    if (instance.baseVariant()[option.variant()] < 0) {
      return room.units(option, day, wanted);
    }
    if (day < 1 || day > books.lastStart() || stages.release(option, day) >= books.days) {
      return 0;
    }
    int mark = books.log.size;
    FrozenStages waiting = new FrozenStages(books);
    waiting.hold(job(option, day, wanted), option, 0);
    int[] built = new int[1];
    waiting.start((job, of, kept, started) -> built[0] = started);
    books.cutTo(mark);
    return built[0];
  }

  /** Starts so many vehicles, for which there is room; who asked gives them back. */
  public void start(BuildOption option, int day, int units) {
    room.start(option, day, units);
  }

  /** What is in the way of so many vehicles of which only some would be started. */
  public String cause(BuildOption option, int day, int wanted, int possible) {
    if (isFrozen(option, day)) {
      return "line "
          + instance.lines().name(option.line())
          + " is frozen until "
          + instance.plant().lines().get(option.line()).frozenUntil();
    }
    String cause = room.cause(option.variant(), option.line(), day, wanted);
    if (!cause.isEmpty()) {
      return cause;
    }
    return instance.baseVariant()[option.variant()] >= 0
        ? causes.ofStage(option, day, wanted - possible)
        : "what it takes is there for " + possible + " of " + wanted;
  }

  /** True on days on which a former plan decides. */
  public boolean isFrozen(BuildOption option, int day) {
    return day <= FrozenDays.lastDay(instance, option.line());
  }

  private Job job(BuildOption option, int day, int units) {
    return new Job(
        instance.horizon().date(day),
        instance.lines().name(option.line()),
        instance.variants().name(option.variant()),
        "",
        units,
        true);
  }
}
