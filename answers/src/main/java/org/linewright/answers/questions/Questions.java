package org.linewright.answers.questions;

import java.util.List;
import org.linewright.answers.actions.AskActions;
import org.linewright.answers.ask.QuestionSpec;
import org.linewright.answers.board.AskBoard;
import org.linewright.answers.board.AskMend;
import org.linewright.answers.board.AskWhere;
import org.linewright.answers.launch.AskLaunch;
import org.linewright.answers.launch.AskRetool;
import org.linewright.answers.sheet.AskSheet;

/** The list of the questions. */
public final class Questions {
  private static final List<QuestionSpec<?>> ALL =
      List.of(
          QuestionSpec.of(new AskCover()),
          QuestionSpec.of(new AskKits()),
          QuestionSpec.of(new AskScorecard()),
          QuestionSpec.of(new AskSource()),
          QuestionSpec.of(new AskSourceCase()),
          QuestionSpec.of(new AskTargets()),
          QuestionSpec.of(new AskBuffers()),
          QuestionSpec.of(new AskItems()),
          QuestionSpec.of(new AskBalance()),
          QuestionSpec.of(new AskFacilities()),
          QuestionSpec.of(new AskObligations()),
          QuestionSpec.of(new AskBoard()),
          QuestionSpec.of(new AskWhere()),
          QuestionSpec.of(new AskMend()),
          QuestionSpec.of(new AskSheet()),
          QuestionSpec.of(new AskActions()),
          QuestionSpec.of(new AskLaunch()),
          QuestionSpec.of(new AskRetool()));

  private Questions() {}

  /** All questions, in the order in which people read them. */
  public static List<QuestionSpec<?>> all() {
    return ALL;
  }
}
