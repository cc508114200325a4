package org.linewright.files.programme;

import java.io.IOException;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.sf.mpxj.MPXJException;
import net.sf.mpxj.ProjectFile;
import net.sf.mpxj.mpp.MPPReader;
import net.sf.mpxj.mspdi.MSPDIReader;
import net.sf.mpxj.primavera.PrimaveraXERFileReader;
import net.sf.mpxj.reader.AbstractProjectReader;
import org.linewright.core.intake.NewRows;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.files.profile.FileCount;
import org.linewright.files.profile.Imported;
import org.linewright.files.text.XmlText;

/** Reads a programme: a task that has tasks beneath it is a facility, the others are activities. */
public final class ProgrammeReader {
  static final String ACTIVITIES = "activities";
  private static final long MOST_BYTES = 200_000_000;

  private ProgrammeReader() {}

  /**
   * Reads a file.
   *
   * @return rows by table, none when the file cannot be read; what the tables have no place for is
   *     told as left out of the activities; the row of an issue is the number of a task or resource
   * @throws IOException when the disk fails
   */
  public static Imported read(Path path, ProgrammeFormat format) throws IOException {
    String name = String.valueOf(path.getFileName());
    try {
      if (Files.size(path) > MOST_BYTES) {
        return refused(name, "is larger than " + MOST_BYTES / 1_000_000 + " MB");
      }
      if (format == ProgrammeFormat.PROJECT_XML) {
        checkXml(path);
      }
      ProjectFile file = reader(format).read(path.toFile());
      return file == null || file.getTasks().isEmpty()
          ? refused(name, "has no tasks")
          : tables(name, file);
    } catch (MPXJException | XMLStreamException | RuntimeException broken) {
      // the library throws whatever it meets in a broken file
      return refused(name, "cannot be read as " + told(format));
    }
  }

  private static String told(ProgrammeFormat format) {
    return switch (format) {
      case PROJECT_XML -> "Microsoft Project XML";
      case XER -> "Primavera XER";
      case MPP -> "Microsoft Project";
    };
  }

  private static AbstractProjectReader reader(ProgrammeFormat format) {
    return switch (format) {
      case PROJECT_XML -> new MSPDIReader();
      case XER -> new PrimaveraXERFileReader();
      case MPP -> new MPPReader();
    };
  }

  /** Whole, and without a document type, in which entities could grow without end. */
  private static void checkXml(Path path) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (Reader in = XmlText.of(Files.newInputStream(path))) {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.DTD) {
          throw new XMLStreamException("document type");
        }
      }
    } catch (UnsupportedEncodingException unknown) {
      throw new XMLStreamException("encoding " + unknown.getMessage());
    }
  }

  private static Imported tables(String name, ProjectFile file) {
    IssueLog issues = new IssueLog();
    ProjectTables tables = new ProjectTables(file);
    List<NewRows<?>> rows = new ArrayList<>();
    List<FileCount> counts = new ArrayList<>();
    for (ProjectRows each : tables.all()) {
      boolean tellsLeft = each.table().equals(ACTIVITIES);
      if (each.size() > 0 || tellsLeft) {
        NewRows<?> read = each.read(name, issues);
        Map<String, Integer> left = tellsLeft ? tables.left().counts() : Map.of();
        rows.add(read);
        int taken = read.rows().rows().size();
        counts.add(new FileCount(name, each.table(), each.size(), taken, left, List.of()));
      }
    }
    return new Imported(rows, counts, Map.of(), issues.list(), Map.of());
  }

  private static Imported refused(String name, String problem) {
    InputIssue issue =
        new InputIssue(
            IssueCode.BAD_PROGRAMME,
            Severity.REJECTED,
            name,
            0,
            "",
            "",
            problem,
            "Nothing taken over.",
            "save it anew as Microsoft Project XML, XER or MPP.");
    return new Imported(List.of(), List.of(), Map.of(), List.of(issue), Map.of());
  }
}
