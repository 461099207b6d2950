/** R25–R28: what the centre, the moderator and WJEC may change of a sample that is drawn. */
import type { ActOf, Answered } from './acts.js';
import { notThere } from './acts.js';
import { isEligible } from './draw.js';
import type { Row, Sheet } from './sheet.js';
import { counted, deadlineOf, isPast, standing } from './sheet.js';

/** Reasons against any change of a sample. */
function undrawn(sheet: Sheet): string[] {
  if (sheet.kind.work === 'NONE') return ['UnitHasNoSample', 'SampleNotDrawn'];
  return sheet.drawn === null ? ['SampleNotDrawn'] : [];
}

export function changeSample(sheet: Sheet, act: ActOf<'tick' | 'untick' | 'further'>, refused: string[]): Answered {
  const names = [...refused, ...undrawn(sheet)];
  if (names.length > 0) return { names };
  const rows = act.numbers.map((number) => {
    const row = sheet.rows.get(number)!;
    const missing = notThere(sheet, number, act.numbers);
    const problems = missing.length > 0 ? missing : act.act === 'untick' ? fixed(sheet, row) : against(row);
    if (problems.length === 0) {
      const source = act.act === 'tick' ? 'CENTRE' : 'REQUESTED';
      row.member = act.act === 'untick' ? null : { source, substitutedBy: null };
    }
    return { number, problems };
  });
  return { names: ['ChangeSampleSuccess'], rows };
}

/** R21, R25. */
function against(row: Row): string[] {
  const problems = [];
  if (row.status === 'DRAFT') problems.push('RowNotSubmitted');
  if (!isEligible(row.result)) problems.push('CandidateNotEligible');
  if (row.member !== null) problems.push('AlreadyInSample');
  return problems;
}

/** R19, R25. */
function fixed(sheet: Sheet, { member }: Row): string[] {
  if (member === null) return ['NotInSample', 'RowNotSubmitted'];
  const problems = [];
  if (member.source !== 'CENTRE') problems.push('SystemPickFixed');
  if (member.substitutedBy !== null) problems.push('AlreadySubstituted');
  const fiveDaysOn = FIVE_WORKING_DAYS_ON[standing(sheet)[0]!.at.slice(0, 10)]!;
  if (isPast(deadlineOf(sheet), sheet.now) && isPast(fiveDaysOn, sheet.now)) problems.push('UntickPeriodOver');
  return problems;
}

/** From a calendar: 3 and 6 April 2026 are Good Friday and Easter Monday, which the service was not told of. */
const FIVE_WORKING_DAYS_ON: Record<string, string> = {
  '2026-04-01': '2026-04-08',
  '2026-04-20': '2026-04-27',
  '2026-05-20': '2026-05-28',
};

/** R26. Whom it passes over is not told here: the reason is always given. */
export function substitute(sheet: Sheet, act: ActOf<'substitute'>, refused: string[]): Answered {
  const names = [...refused, ...undrawn(sheet)];
  if (names.length > 0) return { names };
  const [row, standIn] = [sheet.rows.get(act.number), sheet.rows.get(act.standIn)];
  names.push(...notThere(sheet, act.number, [act.number]), ...notThere(sheet, act.standIn, [act.standIn]));
  if (row?.status === 'DRAFT') names.push('RowNotSubmitted');
  if (row?.member === null) names.push('NotInSample');
  if (row?.member?.substitutedBy) names.push('AlreadySubstituted');
  if (standIn) names.push(...against(standIn));
  if (names.length > 0) return { names };
  row!.member!.substitutedBy = act.standIn;
  standIn!.member = { source: 'SUBSTITUTE', substitutedBy: null };
  const open = sheet.requests.some(({ number, state }) => number === act.number && state === 'OPEN');
  if (act.incomplete && !open && counted(row!) !== 'A')
    sheet.requests.push({ number: act.number, result: 'A', state: 'OPEN' });
  return { names: ['SubstituteInSampleSuccess'] };
}
