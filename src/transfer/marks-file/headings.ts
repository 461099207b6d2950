/** What headings of a list of results mean, in either language, as we and other systems write them. */
import { text } from '../../../texts/index.js';
import { foldName } from '../../domain/candidate.js';

/** INFORMATION is known and not read: what an export says beside what can be brought in. */
export type Meaning =
  'CENTRE' | 'SERIES' | 'UNIT' | 'NUMBER' | 'SURNAME' | 'FORENAMES' | 'RESULT' | 'INITIALS' | 'INFORMATION';

/** Our own headings, of these lists and of the Candidate Details Report. */
const OURS: Readonly<Record<Meaning, readonly string[]>> = {
  CENTRE: ['marksFile.columnCentre', 'report.columnCentre'],
  SERIES: ['marksFile.columnSeries', 'report.columnSeries'],
  UNIT: ['marksFile.columnUnit', 'report.columnUnit'],
  NUMBER: ['marksFile.columnNumber', 'report.columnNumber'],
  SURNAME: ['marksFile.columnSurname', 'report.columnSurname'],
  FORENAMES: ['marksFile.columnForenames', 'report.columnForenames'],
  RESULT: ['marksFile.columnResult', 'report.columnResult', 'report.columnMark', 'report.columnOutcome'],
  INITIALS: ['marksFile.columnInitials', 'report.columnInitials'],
  INFORMATION: [
    ...['marksFile.columnStatus', 'marksFile.columnCounted', 'marksFile.columnSample'],
    ...['report.columnPlace', 'report.columnDateOfBirth', 'report.columnSubmitted', 'report.columnSample'],
  ],
};

const OTHERS: Partial<Record<Meaning, string>> = {
  CENTRE: 'centre number; centre no; center; rhif canolfan; rhif y ganolfan',
  SERIES: 'season; exam series; cyfres arholiadau',
  UNIT: 'unit code; paper; component; option; option code; entry code; cod uned; cod yr uned; papur; cydran; opsiwn; cod opsiwn',
  NUMBER: 'candidate no; candidate; cand number; cand; rhif yr ymgeisydd; ymgeisydd; rhif ymg',
  SURNAME: 'last name; family name; legal surname; cyfenw cyfreithiol',
  FORENAMES: 'forename; forename s; first name; first names; enw cyntaf; enwau',
  RESULT: 'mark; marks; outcome; score; marc; marciau; sgôr; deilliant',
  INITIALS: 'teacher; initials; marked by; llythrennau cyntaf; llythrennau blaen; athro athrawes; marciwyd gan',
};

const keyOf = (heading: string): string => foldName(heading).replace(/[^\p{L}\p{N}#]/gu, '');

const MEANINGS = new Map<string, Meaning>(
  (Object.keys(OURS) as Meaning[]).flatMap((meaning) => {
    const own = OURS[meaning].flatMap((key) => [text('EN', key), text('CY', key)]);
    return [...own, ...(OTHERS[meaning]?.split('; ') ?? [])].map((heading) => [keyOf(heading), meaning] as const);
  }),
);

/** Null for a heading that is not known. */
export const meaningOf = (heading: string): Meaning | null => MEANINGS.get(keyOf(heading)) ?? null;

const WORDS = new Map<string, string>([
  ...(['EN', 'CY'] as const).flatMap((language) =>
    ['PASS', 'MERIT', 'DISTINCTION'].map((code) => [foldName(text(language, `outcome.${code}`)), code] as const),
  ),
  ['ABSENNOL', 'A'],
]);

/** A result in words of either language, as it is typed; all else as it stands. */
export const typedResult = (written: string): string => WORDS.get(foldName(written)) ?? written;
