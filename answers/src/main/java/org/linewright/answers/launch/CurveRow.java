package org.linewright.answers.launch;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.answers.format.Cells;
import org.linewright.core.launch.CurveFamily;
import org.linewright.core.launch.CurveFit;
import org.linewright.core.launch.Launch;
import org.linewright.core.launch.RampFinding;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/** A curve that was fitted. */
@TableInfo(name = "curves", doc = "Curves, the best first")
public record CurveRow(
    @Column(doc = "line") String line,
    @Column(doc = "variant") String variant,
    @Column(doc = "the curve") CurveFamily curve,
    @Column(doc = "it is the one that is used") boolean chosen,
    @Column(doc = "standard error of a mean week, vehicles per working day") double residualPerDay,
    @Column(doc = "information criterion; the smallest is chosen") double aicc,
    @Column(doc = "its numbers") String parameters) {

  static Stream<CurveRow> of(Launch launch) {
    return launch.finding() instanceof RampFinding.Fitted fitted
        ? fitted.fits().stream().map(fit -> of(launch, fit, fit.equals(fitted.chosen())))
        : Stream.of();
  }

  private static CurveRow of(Launch launch, CurveFit fit, boolean chosen) {
    return new CurveRow(
        launch.line(),
        launch.variant(),
        fit.family(),
        chosen,
        fit.residualPerDay(),
        fit.criterion(),
        parameters(fit));
  }

  private static String parameters(CurveFit fit) {
    return fit.curve().parameters().entrySet().stream()
        .map(number -> number.getKey() + "=" + Cells.plain(thousandths(number.getValue())))
        .collect(Collectors.joining("; "));
  }

  private static double thousandths(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
