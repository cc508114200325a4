package org.linewright.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookAlikeTest {

  private static String difference(String name, String other) {
    assertThat(LookAlike.face(name)).isEqualTo(LookAlike.face(other));
    return LookAlike.difference(name, other);
  }

  @Test
  void equalNamesDoNotDiffer() {
    assertThat(difference("HU-1", "HU-1")).isEmpty();
  }

  @Test
  void charactersThatNobodySeesAreNamed() {
    assertThat(difference("HU", "HU\u200b")).isEqualTo("an invisible character: U+200B");
    assertThat(difference("\ufeffHU", "HU")).isEqualTo("an invisible character: U+FEFF");
    assertThat(difference("HEAD\u00a0UNIT", "HEAD UNIT"))
        .isEqualTo("an invisible character: U+00A0");
    assertThat(difference("HEAD  UNIT", "HEAD UNIT")).startsWith("an invisible character");
  }

  @Test
  void composedLettersAreNamed() {
    assertThat(difference("CAF\u00c9", "CAFE\u0301")).startsWith("how a letter is composed");
    assertThat(difference("\u0419-1", "\u0418\u0306-1")).startsWith("how a letter is composed");
  }

  @Test
  void lettersOfAnotherAlphabetAreNamed() {
    assertThat(difference("\u0410BS", "ABS"))
        .endsWith("look the same: \u0410 (U+0410) for A (U+0041)");
    assertThat(difference("P\u041eL\u041e", "POLO")).contains("(U+041E) for O (U+004F)");
  }

  @Test
  void capitalsAreNamed() {
    assertThat(difference("Polo", "POLO")).isEqualTo("capitals");
  }

  @Test
  void otherNamesHaveAnotherFace() {
    assertThat(LookAlike.face("HU1")).isNotEqualTo(LookAlike.face("HUI"));
    assertThat(LookAlike.face("\u4e2d\u56fd")).isNotEqualTo(LookAlike.face("\u4e2d"));
  }
}
