package org.linewright.core.receive;

import java.util.List;
import org.linewright.core.plant.Plant;
import org.linewright.core.table.InputIssue;

/**
 * What became of notices.
 *
 * @param plant the plant with them in its tables
 * @param lots lots of kits
 * @param claims what is not as it should be, by lot and part
 * @param differences shelves that differ
 * @param issues what stops it, and what was not used
 */
public record Received(
    Plant plant,
    List<LotResult> lots,
    List<Claim> claims,
    List<ShelfDifference> differences,
    List<InputIssue> issues) {

  public Received {
    lots = List.copyOf(lots);
    claims = List.copyOf(claims);
    differences = List.copyOf(differences);
    issues = List.copyOf(issues);
  }
}
