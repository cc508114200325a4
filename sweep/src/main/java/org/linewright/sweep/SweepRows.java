package org.linewright.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The rows that a sweep writes. */
final class SweepRows {
  private SweepRows() {}

  static Row row(String world, long replication, long[] figures) {
    return RowFactory.create(
        world,
        replication,
        figures[0],
        figures[1],
        figures[2],
        figures[3],
        figures[4],
        figures[5],
        figures[6],
        Arrays.stream(figures, 7, figures.length).boxed().toArray(Long[]::new));
  }

  static StructType schema() {
    List<StructField> fields = new ArrayList<>();
    fields.add(DataTypes.createStructField("world", DataTypes.StringType, false));
    for (String name :
        List.of(
            "replication",
            "built",
            "lost",
            "delayed",
            "late",
            "late_vehicle_days",
            "loss_cents",
            "stop_day")) {
      fields.add(DataTypes.createStructField(name, DataTypes.LongType, false));
    }
    fields.add(
        DataTypes.createStructField(
            "contract_stop_days", DataTypes.createArrayType(DataTypes.LongType, false), false));
    return DataTypes.createStructType(fields);
  }
}
