package org.linewright.core.margin.internal.solve;

import com.sun.jna.Native;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import java.io.File;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The C interface of HiGHS 1.12 that keeps a program open between solves; the library lies in the
 * OR-Tools jar of this platform. Licence of HiGHS: MIT.
 */
final class Highs {
  static final int ROWWISE = 2;
  static final int MINIMIZE = 1;
  static final int ERROR = -1;
  static final int OPTIMAL = 7;
  static final int INFEASIBLE = 8;
  private static final boolean LOADED = load();

  private Highs() {}

  /** A solver without a program: silent, one thread, simplex. */
  static Pointer open() {
    if (!LOADED) {
      throw new IllegalStateException("HiGHS did not load\nMaybe the system is not supported.");
    }
    Pointer highs = Highs_create();
    Highs_setBoolOptionValue(highs, "output_flag", 0);
    Highs_setIntOptionValue(highs, "threads", 1);
    Highs_setStringOptionValue(highs, "solver", "simplex");
    return highs;
  }

  private static boolean load() {
    String resource = resource();
    if (resource == null || Highs.class.getResource(resource) == null) {
      return false;
    }
    try {
      File library = Native.extractFromResourcePath(resource, Highs.class.getClassLoader());
      Native.register(Highs.class, library.getAbsolutePath());
      return true;
    } catch (IOException | UnsatisfiedLinkError unusable) {
      return false;
    }
  }

  private static @Nullable String resource() {
    if (Platform.isLinux()) {
      return Platform.isIntel()
          ? "/ortools-linux-x86-64/libhighs.so.1"
          : "/ortools-linux-aarch64/libhighs.so.1";
    }
    if (Platform.isMac()) {
      return Platform.isARM()
          ? "/ortools-darwin-aarch64/libhighs.1.dylib"
          : "/ortools-darwin-x86-64/libhighs.1.dylib";
    }
    return Platform.isWindows() ? "/ortools-win32-x86-64/highs.dll" : null;
  }

  static native Pointer Highs_create();

  static native void Highs_destroy(Pointer highs);

  static native int Highs_setBoolOptionValue(Pointer highs, String option, int value);

  static native int Highs_setIntOptionValue(Pointer highs, String option, int value);

  static native int Highs_setStringOptionValue(Pointer highs, String option, String value);

  static native int Highs_passLp(
      Pointer highs,
      int columns,
      int rows,
      int terms,
      int format,
      int sense,
      double offset,
      double[] cost,
      double[] columnLow,
      double[] columnHigh,
      double[] rowLow,
      double[] rowHigh,
      int[] start,
      int[] index,
      double[] factor);

  static native int Highs_run(Pointer highs);

  static native int Highs_getModelStatus(Pointer highs);

  static native int Highs_clearSolver(Pointer highs);

  static native int Highs_changeColCost(Pointer highs, int column, double cost);

  static native int Highs_changeColBounds(Pointer highs, int column, double low, double high);

  static native int Highs_getSolution(
      Pointer highs,
      double[] columnValue,
      double[] columnPrice,
      double[] rowValue,
      double[] rowPrice);
}
