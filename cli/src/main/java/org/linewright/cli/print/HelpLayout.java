package org.linewright.cli.print;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Puts the examples, which are the footer of each command, first in its help. */
public final class HelpLayout {
  private static final List<String> SECTIONS =
      List.of(
          UsageMessageSpec.SECTION_KEY_HEADER_HEADING,
          UsageMessageSpec.SECTION_KEY_HEADER,
          UsageMessageSpec.SECTION_KEY_DESCRIPTION_HEADING,
          UsageMessageSpec.SECTION_KEY_DESCRIPTION,
          UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
          UsageMessageSpec.SECTION_KEY_FOOTER,
          UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
          UsageMessageSpec.SECTION_KEY_SYNOPSIS,
          UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
          UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
          UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_OPTION_LIST,
          UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST);

  private static final Map<String, String> CODES =
      Map.of(
          " 0", "done",
          " 1", "failed",
          " 2", "wrong usage",
          " 3", "input rejected: its issues are on standard error",
          " 4", "a --fail-on limit was hit",
          " 5", "compare --exit-code found differences");

  private HelpLayout() {}

  /** Lays out the help of a command and of those below it. */
  public static void apply(CommandLine command) {
    command.setHelpSectionKeys(SECTIONS);
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.footerHeading("%nExamples:%n");
    usage.synopsisHeading("%nUsage: ");
    usage.commandListHeading("%nCommands:%n");
    boolean hasArguments =
        command.getCommandSpec().positionalParameters().stream().anyMatch(one -> !one.hidden());
    usage.parameterListHeading(hasArguments ? "%nArguments:%n" : "");
    usage.optionListHeading("%nOptions:%n");
    usage.sortOptions(false);
    usage.abbreviateSynopsis(false);
    command.getSubcommands().values().forEach(HelpLayout::apply);
    if (command.getParent() == null) {
      usage.exitCodeListHeading("%nExit codes:%n");
      usage.exitCodeList(new java.util.TreeMap<>(CODES));
    }
  }
}
