package org.linewright.files.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * One YAML file as plain text values with their lines. Values stay text ({@code 2026-01-05} is not
 * turned into a point in time); no objects are made. Bounded: {@value #MAX_CHARS} characters,
 * {@value #MAX_DEPTH} levels, no aliases of lists or maps.
 */
public final class YamlFile {
  private static final int MAX_CHARS = 1_000_000;
  private static final int MAX_DEPTH = 20;

  /** A value and the line on which its name stands, from 1. */
  public record Entry(int line, Node node) {}

  private final String file;
  private final IssueLog issues;

  public YamlFile(String file, IssueLog issues) {
    this.file = file;
    this.issues = issues;
  }

  /** The top of the document of a file; empty after an issue. */
  public Optional<Node> load(Path path) throws IOException {
    if (Files.size(path) > 4L * MAX_CHARS) {
      return tooLong();
    }
    OptionalInt badLine = TextCheck.findBadLine(path, StandardCharsets.UTF_8);
    if (badLine.isPresent()) {
      reject(
          IssueCode.WRONG_ENCODING, badLine.getAsInt(), "is not UTF-8", "save the file as UTF-8.");
      return Optional.empty();
    }
    return parse(Files.readString(path));
  }

  private Optional<Node> tooLong() {
    reject(0, "is longer than " + MAX_CHARS + " characters");
    return Optional.empty();
  }

  /** The top of the document of a text; empty after an issue. */
  public Optional<Node> parse(String text) {
    if (text.length() > MAX_CHARS) {
      return tooLong();
    }
    LoaderOptions limits = new LoaderOptions();
    limits.setCodePointLimit(MAX_CHARS);
    limits.setNestingDepthLimit(MAX_DEPTH);
    limits.setMaxAliasesForCollections(0);
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try {
      // as Yaml.compose does, without the makers and printers of objects: they take long to load
      Parser parser = new ParserImpl(new StreamReader(content), limits);
      Node node = new Composer(parser, new Resolver(), limits).getSingleNode();
      if (node == null) {
        reject(0, "is empty");
      }
      return Optional.ofNullable(node);
    } catch (MarkedYAMLException broken) {
      Mark mark = broken.getProblemMark();
      reject(mark == null ? 0 : mark.getLine() + 1, "is not YAML: " + broken.getProblem());
    } catch (YAMLException broken) {
      reject(
          0, "is not YAML: " + String.valueOf(broken.getMessage()).lines().findFirst().orElse(""));
    }
    return Optional.empty();
  }

  /** The entries of a map in file order; empty after a {@code BAD_YAML} issue. */
  public Optional<Map<String, Entry>> map(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      reject(line(node), "must be name: value lines here");
      return Optional.empty();
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = tuple.getKeyNode();
      Optional<String> name = text(key);
      if (name.isEmpty()) {
        reject(line(key), "has a name that is not plain text");
        return Optional.empty();
      }
      if (entries.put(name.get(), new Entry(line(key), tuple.getValueNode())) != null) {
        reject(line(key), "has " + name.get() + " twice");
        return Optional.empty();
      }
    }
    return Optional.of(entries);
  }

  /** The members of a list; empty after a {@code BAD_YAML} issue. */
  public Optional<List<Node>> list(Node node) {
    if (node instanceof SequenceNode sequence) {
      return Optional.of(sequence.getValue());
    }
    reject(line(node), "must be a list here, each member after a dash");
    return Optional.empty();
  }

  /** The text of a plain value, "" for none; empty when the node is a list or a map. */
  public static Optional<String> text(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      return Optional.empty();
    }
    return Optional.of(Tag.NULL.equals(scalar.getTag()) ? "" : scalar.getValue());
  }

  /** As {@link #text}; a list of plain values becomes {@code A;B}. */
  public static Optional<String> textOrList(Node node) {
    if (!(node instanceof SequenceNode sequence)) {
      return text(node);
    }
    List<String> members = new ArrayList<>();
    for (Node member : sequence.getValue()) {
      Optional<String> text = text(member);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      members.add(text.get());
    }
    return Optional.of(String.join(";", members));
  }

  public static boolean isMap(Node node) {
    return node instanceof MappingNode;
  }

  /** Line of a node, from 1. */
  public static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /** Adds a {@code BAD_YAML} issue. */
  public void reject(int line, String problem) {
    reject(IssueCode.BAD_YAML, line, problem, "name: value lines, indented by blanks.");
  }

  private void reject(IssueCode code, int line, String problem, String fix) {
    issues.add(
        new InputIssue(code, Severity.REJECTED, file, line, "", "", problem, "File skipped.", fix));
  }
}
