/** Who is entered at a centre in a series: from planned sheets to entries files. */
import { defaultOption } from '../domain/entries.js';
import type { OfferingRead } from '../persistence/reads/catalogue.js';
import type { OutgoingCandidate, OutgoingCentre, OutgoingFile } from '../transfer/edi.js';
import { madeUpCandidate } from './people.js';
import type { PlannedSheet } from './plan.js';
import type { Random } from './random.js';

type EntriesFileWanted = OutgoingFile & OutgoingCentre;

export interface EnteredSheet extends PlannedSheet {
  offering: OfferingRead;
  numbers: string[];
  /** Entered late, after the sheet was first submitted. */
  lateNumbers: string[];
}

export interface Entered {
  centre: string;
  sheets: EnteredSheet[];
  entriesFile: EntriesFileWanted;
  lateFile: EntriesFileWanted | null;
  /** A withdrawal, a submitted row that is therefore held, and a new name. */
  changesFile: EntriesFileWanted | null;
  days: { entries: string; late: string; changes: string };
  random: Random;
}

const FIRST_NUMBER = 1001;
const LATE_CANDIDATES = 3;

export function enterCentre(
  random: Random,
  planned: readonly PlannedSheet[],
  offered: ReadonlyMap<string, OfferingRead>,
): Entered {
  const { centre } = planned[0]!;
  const { series } = offered.get(planned[0]!.unit)!;
  const cohort = Math.max(...planned.map(({ size }) => size)) + 10;
  const sheets = planned.map((sheet, index): EnteredSheet => ({
    ...sheet,
    offering: offered.get(sheet.unit)!,
    numbers: numbersFrom(index * 7, sheet.size, cohort),
    lateNumbers:
      sheet.stage === 'LATE_ROWS_OPEN' || sheet.stage === 'SUBMITTED_TWICE'
        ? numbersFrom(cohort, LATE_CANDIDATES, cohort + LATE_CANDIDATES)
        : [],
  }));
  const people = new Map<string, Omit<OutgoingCandidate, 'options'>>();
  for (const number of numbersFrom(0, cohort + LATE_CANDIDATES, cohort + LATE_CANDIDATES))
    people.set(number, madeUpCandidate(random, centre, number, { year: series.year - 16 }));
  const file = { board: series.ediBoard, series: series.ediSeries, year: series.year, centreNumber: centre };
  const days = series.month === 11 ? NOVEMBER(series.year) : SUMMER(series.year);
  const candidates = candidatesOf(people, sheets, ({ numbers }) => numbers);
  const late = candidatesOf(people, sheets, ({ lateNumbers }) => lateNumbers);
  const changes = changesIn(candidates, sheets);
  return {
    centre,
    sheets,
    random,
    days,
    entriesFile: { ...file, type: 'E', sequence: 1, producedOn: days.entries.slice(0, 10), candidates },
    lateFile:
      late.length === 0
        ? null
        : { ...file, type: 'A', sequence: 2, producedOn: days.late.slice(0, 10), candidates: late },
    changesFile:
      late.length === 0 || changes.length === 0
        ? null
        : { ...file, type: 'A', sequence: 3, producedOn: days.changes.slice(0, 10), candidates: changes },
  };
}

const SUMMER = (year: number) => ({
  entries: `${String(year)}-01-20T09:30:00Z`,
  late: `${String(year)}-05-18T09:30:00Z`,
  changes: `${String(year)}-05-19T11:00:00Z`,
});
const NOVEMBER = (year: number) => ({
  entries: `${String(year)}-10-06T09:30:00Z`,
  late: `${String(year)}-11-10T09:30:00Z`,
  changes: `${String(year)}-11-11T11:00:00Z`,
});

/** A stretch of the cohort, beginning anywhere and wrapping round. */
const numbersFrom = (start: number, count: number, cohort: number): string[] =>
  Array.from({ length: count }, (_, index) => String(FIRST_NUMBER + ((start + index) % cohort))).toSorted();

function candidatesOf(
  people: ReadonlyMap<string, Omit<OutgoingCandidate, 'options'>>,
  sheets: readonly EnteredSheet[],
  numbersOf: (sheet: EnteredSheet) => readonly string[],
): OutgoingCandidate[] {
  const options = new Map<string, string[]>();
  for (const sheet of sheets) {
    for (const number of numbersOf(sheet))
      options.set(number, [...(options.get(number) ?? []), defaultOption(sheet.unit)]);
  }
  return [...options]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([number, codes]) => ({ ...people.get(number)!, options: codes }));
}

/** An amendments file names every option that stays, so a withdrawal is a shorter list. */
function changesIn(candidates: readonly OutgoingCandidate[], sheets: readonly EnteredSheet[]): OutgoingCandidate[] {
  const submitted = sheets.find(({ stage }) => stage === 'SUBMITTED');
  const open = sheets.find(({ stage }) => stage === 'IN_PROGRESS');
  const leaving = [submitted, open].flatMap((sheet) =>
    sheet === undefined ? [] : [{ number: sheet.numbers.at(-1)!, option: defaultOption(sheet.unit) }],
  );
  const withdrawn = candidates.flatMap((candidate) => {
    const gone = leaving.filter(({ number }) => number === candidate.candidateNumber).map(({ option }) => option);
    return gone.length === 0
      ? []
      : [{ ...candidate, options: candidate.options.filter((option) => !gone.includes(option)) }];
  });
  const renamed = candidates.find(({ candidateNumber }) => !leaving.some(({ number }) => number === candidateNumber));
  return [...withdrawn, ...(renamed === undefined ? [] : [{ ...renamed, surname: `${renamed.surname}-Rees` }])];
}
