package org.linewright.core.plant.line;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A vehicle of a day, known by its number.
 *
 * <p>One row of table vehicles.
 *
 * @param vehicle its number
 * @param day day on which it goes down the line
 * @param line the line
 * @param slot its place in the sequence, from 1; empty = not yet in sequence
 * @param variant the variant
 * @param lot the kit lot that it is built from
 * @param color its color
 * @param options options that it has, separated by {@code ;}
 */
@TableInfo(name = "vehicles", doc = "A vehicle of a day, known by its number.")
public record Vehicle(
    @Column(doc = "its number", key = true, required = true, id = true) String vehicle,
    @Column(doc = "day on which it goes down the line", required = true) LocalDate day,
    @Column(doc = "the line", required = true, refersTo = "lines", id = true) String line,
    @Column(doc = "its place in the sequence, from 1; empty = not yet in sequence", min = 1)
        @Nullable Integer slot,
    @Column(doc = "the variant", required = true, refersTo = "variants", id = true) String variant,
    @Column(doc = "the kit lot that it is built from", id = true) @Nullable String lot,
    @Column(doc = "its color", id = true) @Nullable String color,
    @Column(doc = "options that it has, separated by ;", id = true) List<String> options) {
  public Vehicle {
    options = List.copyOf(options);
  }
}
