package org.linewright.files.edi;

import java.util.List;

/**
 * A segment of EDIFACT.
 *
 * @param position from 1 in its file, UNA not counted
 * @param tag three letters
 * @param elements its elements with their components, without the tag
 */
record Segment(int position, String tag, List<List<String>> elements) {

  Segment {
    elements = List.copyOf(elements);
  }

  boolean is(String name) {
    return tag.equals(name);
  }

  /** A component, both counted from 1; empty when it is not there. */
  String at(int element, int component) {
    if (element > elements.size()) {
      return "";
    }
    List<String> components = elements.get(element - 1);
    return component > components.size() ? "" : components.get(component - 1).strip();
  }
}
