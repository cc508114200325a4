package org.linewright.core.receive;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.table.InputIssue;

/** Gathers what is to be told. */
final class ReceiveLog {
  private final List<LotResult> lots = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<InputIssue> issues = new ArrayList<>();

  void add(LotResult lot) {
    lots.add(lot);
  }

  void add(Claim claim) {
    claims.add(claim);
  }

  void add(InputIssue issue) {
    issues.add(issue);
  }

  List<LotResult> lots() {
    return lots;
  }

  List<Claim> claims() {
    return claims;
  }

  List<InputIssue> issues() {
    return issues;
  }
}
