package org.linewright.core.plan.internal.program;

import com.sun.jna.Callback;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import java.io.File;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The C interface of HiGHS 1.12, which lies in the OR-Tools jar of this platform. Taken directly,
 * because the ModelBuilder of OR-Tools 9.15 gives row activities where it should give the prices of
 * the rows. Licence of HiGHS: MIT.
 */
final class Highs {
  static final int ROWWISE = 2;
  static final int MAXIMIZE = -1;
  static final int ERROR = -1;
  static final int OPTIMAL = 7;
  static final int SIMPLEX_INTERRUPT = 1;
  static final int INTERIOR_POINT_INTERRUPT = 2;
  private static final boolean LOADED = load();

  private Highs() {}

  /** False when there is no library for this platform. */
  static boolean isLoaded() {
    return LOADED;
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

  static native int Highs_setDoubleOptionValue(Pointer highs, String option, double value);

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

  /** Asked by the solver while it works. */
  interface Interrupt extends Callback {
    /**
     * Tells whether the solver goes on.
     *
     * @param answer its first number is to be set to 1 to end the work
     */
    void ask(int kind, Pointer message, Pointer state, Pointer answer, Pointer user);
  }

  static native int Highs_setCallback(Pointer highs, Interrupt interrupt, Pointer user);

  static native int Highs_startCallback(Pointer highs, int kind);

  static native int Highs_run(Pointer highs);

  static native int Highs_getModelStatus(Pointer highs);

  static native int Highs_getSolution(
      Pointer highs,
      double[] columnValue,
      double[] columnPrice,
      double[] rowValue,
      double[] rowPrice);
}
