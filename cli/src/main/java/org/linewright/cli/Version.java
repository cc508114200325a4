package org.linewright.cli;

import picocli.CommandLine.IVersionProvider;

/** Reads the version from the jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Linewright.class.getPackage().getImplementationVersion();
    return new String[] {
      "linewright " + (version == null ? "(not packed)" : version),
      "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vm.name")
    };
  }
}
