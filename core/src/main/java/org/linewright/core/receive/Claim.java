package org.linewright.core.receive;

import java.util.List;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * What is not as it should be, for whoever packed it.
 *
 * @param consignment the consignment
 * @param lot the lot; empty = loose parts
 * @param variant what its kits are for; empty = loose parts
 * @param part the part
 * @param code M total missing, S partly missing, O too many, D damaged, W wrong part
 * @param edifact code of UN/EDIFACT element 4221 for the same
 * @param expected pieces that should be there
 * @param found pieces that are there
 * @param claimed pieces that the claim is about
 * @param cases the cases in which the part lies
 * @param note what was done about it
 */
@TableInfo(name = "claims", doc = "Over, short, damaged, wrong")
public record Claim(
    @Column(doc = "the consignment") String consignment,
    @Column(doc = "the lot; empty = loose parts") String lot,
    @Column(doc = "what its kits are for; empty = loose parts") String variant,
    @Column(doc = "the part") String part,
    @Column(doc = "M total missing, S partly missing, O too many, D damaged, W wrong part")
        String code,
    @Column(doc = "code of UN/EDIFACT element 4221 for the same") String edifact,
    @Column(doc = "pieces that should be there") int expected,
    @Column(doc = "pieces that are there") int found,
    @Column(doc = "pieces that the claim is about") int claimed,
    @Column(doc = "the cases in which the part lies") List<String> cases,
    @Column(doc = "what was done about it") String note) {

  public Claim {
    cases = List.copyOf(cases);
  }

  /** What kind of claim it is, with the codes of the trade. */
  enum Kind {
    MISSING("M", "CP"),
    SHORT("S", "CP"),
    OVER("O", "AC"),
    DAMAGED("D", "AF"),
    WRONG("W", "AE");

    private final String code;
    private final String edifact;

    Kind(String code, String edifact) {
      this.code = code;
      this.edifact = edifact;
    }

    String code() {
      return code;
    }

    String edifact() {
      return edifact;
    }
  }
}
