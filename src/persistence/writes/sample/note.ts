/** What the centre tells the moderator of a sample that it changed (R25). */
import type { TextLengthWrong } from '../../../domain/marksheet/text.js';
import type { SampleSheetProblem } from '../../../domain/sample.js';
import { whySampleIsFixed } from '../../../domain/sample/changes.js';
import type { Change, Decision, Gate } from '../../change.js';
import type { Changed, GateProblem } from '../../gate.js';
import { changeMarksheet } from '../../gate.js';
import type { Scope } from '../../scope.js';
import { tooLong } from '../sample.js';

const MAXIMUM_NOTE = 4000;

export async function saveExplanatoryNote(
  gate: Gate,
  scope: Scope,
  change: Change,
  marksheetId: string,
  given: string,
): Promise<Changed<object> | { problem: SampleSheetProblem | TextLengthWrong | GateProblem }> {
  return changeMarksheet<object, SampleSheetProblem | TextLengthWrong>(
    gate,
    scope,
    change,
    marksheetId,
    [],
    (sheet): Decision<object> | SampleSheetProblem | TextLengthWrong => {
      const { unit, scheme, times, submissions } = sheet.terms;
      const refused =
        whySampleIsFixed(unit, scheme, submissions > 0, times, change.now) ?? tooLong('note', given, MAXIMUM_NOTE);
      if (refused) return refused;
      const explanatoryNote = given.trim() || null;
      return {
        outcome: {},
        sheet: { explanatoryNote },
        events: [{ type: 'EXPLANATORY_NOTE_SET', payload: {} }],
        detail: { length: explanatoryNote?.length ?? 0 },
      };
    },
  );
}
