package org.linewright.core.solver;

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
 * the rows, and keeps no program open between solves. Licence of HiGHS: MIT.
 */
public final class Highs {
  public static final int ROWWISE = 2;
  public static final int MINIMIZE = 1;
  public static final int MAXIMIZE = -1;
  public static final int ERROR = -1;
  public static final int OPTIMAL = 7;
  public static final int INFEASIBLE = 8;
  public static final int SIMPLEX_INTERRUPT = 1;
  public static final int INTERIOR_POINT_INTERRUPT = 2;
  private static final boolean LOADED = load();

  private Highs() {}

  /** False when there is no library for this platform. */
  public static boolean isLoaded() {
    return LOADED;
  }

  /**
   * A solver without a program: silent, one thread, simplex; to be destroyed.
   *
   * @throws IllegalStateException when there is no library for this platform
   */
  public static Pointer open() {
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

  public static native Pointer Highs_create();

  public static native void Highs_destroy(Pointer highs);

  public static native int Highs_setBoolOptionValue(Pointer highs, String option, int value);

  public static native int Highs_setIntOptionValue(Pointer highs, String option, int value);

  public static native int Highs_setDoubleOptionValue(Pointer highs, String option, double value);

  public static native int Highs_setStringOptionValue(Pointer highs, String option, String value);

  public static native int Highs_passLp(
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

  /** Says which columns are whole numbers: 1 = whole, 0 = any. */
  public static native int Highs_changeColsIntegralityByRange(
      Pointer highs, int first, int last, int[] isWhole);

  /** Asked by the solver while it works. */
  public interface Interrupt extends Callback {
    /**
     * Tells whether the solver goes on.
     *
     * @param answer its first number is to be set to 1 to end the work
     */
    void ask(int kind, Pointer message, Pointer state, Pointer answer, Pointer user);
  }

  public static native int Highs_setCallback(Pointer highs, Interrupt interrupt, Pointer user);

  public static native int Highs_startCallback(Pointer highs, int kind);

  public static native int Highs_run(Pointer highs);

  public static native int Highs_getModelStatus(Pointer highs);

  public static native int Highs_clearSolver(Pointer highs);

  public static native int Highs_zeroAllClocks(Pointer highs);

  public static native int Highs_changeColCost(Pointer highs, int column, double cost);

  public static native int Highs_changeColBounds(
      Pointer highs, int column, double low, double high);

  public static native int Highs_changeRowBounds(Pointer highs, int row, double low, double high);

  public static native int Highs_addRow(
      Pointer highs, double low, double high, int terms, int[] index, double[] factor);

  public static native int Highs_getDoubleInfoValue(Pointer highs, String info, double[] value);

  public static native int Highs_getSolution(
      Pointer highs,
      double[] columnValue,
      double[] columnPrice,
      double[] rowValue,
      double[] rowPrice);
}
