/** Builders of small worlds, straight into the database: what a test is about goes through the API, its surroundings need not. */
import type { CentreType, Declaration, Outcome, SamplingScheme, UnitRules } from '../../src/domain/catalogue.js';
import { defaultScheme } from '../../src/domain/catalogue.js';
import type { Db } from '../../src/persistence/database.js';

export interface SheetWanted {
  centre?: string;
  centreType?: CentreType;
  unit?: Partial<UnitRules>;
  /** English-medium unless told otherwise. */
  medium?: 'EN' | 'CY';
  level?: string;
  titleEn?: string;
  titleCy?: string;
  aliases?: string[];
  /** Two values that fit `GCSE-2026-06`. */
  series?: { month: number; year: number };
  /** GCSE unless told otherwise. */
  family?: string;
  entriesDeadline?: string | null;
  amendmentsClose?: string | null;
  opens?: string | null;
  deadline?: string | null;
  deadlineByCentreType?: Partial<Record<CentreType, string>>;
  closesAt?: Date | null;
  scheme?: SamplingScheme;
  declarations?: Declaration[];
  /** How many candidates, numbered from 0001, or the candidates themselves. */
  rows?: number | RowWanted[];
}

export interface RowWanted {
  number: string;
  surname?: string;
  forenames?: string;
  late?: boolean;
}

export interface SheetMade {
  id: string;
  centre: string;
  series: string;
  unit: string;
  numbers: string[];
}

const SURNAMES = [
  'EVANS',
  'JONES',
  'WILLIAMS',
  'DAVIES',
  "O'NEIL-REES",
  'THOMAS',
  'LLYWELYN',
  'PRITCHARD',
  'AHMED',
  'KOWALSKA',
];

let units = 0;

export async function givenCentre(db: Db, number: string, type: CentreType = 'SCHOOL'): Promise<void> {
  await db.readOnce('INSERT IGNORE INTO centre (number, name, type) VALUES (?, ?, ?)', [
    number,
    `Ysgol ${number}`,
    type,
  ]);
}

/** A sheet of 10 blank rows on a GCSE unit marked out of 40, unless told otherwise. */
export async function givenSheet(db: Db, wanted: SheetWanted = {}): Promise<SheetMade> {
  const centre = wanted.centre ?? '68999';
  const { month, year } = wanted.series ?? { month: 6, year: 2026 };
  const family = wanted.family ?? 'GCSE';
  const series = `${family}-${String(year)}-${String(month).padStart(2, '0')}`;
  const unit: UnitRules = {
    code: `38${String((units += 1)).padStart(2, '0')}U1`,
    assessment: 'MARKS',
    maximumMark: 40,
    outcomes: [] as Outcome[],
    linear: true,
    teacherInitials: false,
    work: 'UPLOAD',
    ...wanted.unit,
  };
  await givenCentre(db, centre, wanted.centreType);
  await db.readOnce('INSERT IGNORE INTO family (code, name_en, name_cy) VALUES (?, ?, ?)', [
    family,
    family,
    family === 'GCSE' ? 'TGAU' : `${family} (CY)`,
  ]);
  await db.readOnce(
    'INSERT IGNORE INTO series (id, family, month, year, edi_board, edi_series, entries_deadline, amendments_close) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [
      series,
      family,
      month,
      year,
      family === 'GCSE' ? '40' : '41',
      month === 6 ? '6G' : 'BG',
      wanted.entriesDeadline ?? null,
      wanted.amendmentsClose ?? null,
    ],
  );
  await db.readOnce(
    `INSERT INTO unit (code, aliases, title_en, title_cy, family, level, language, assessment, maximum_mark, maximum_mark_confirmed, outcomes, linear_unit, teacher_initials, work)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)`,
    [
      unit.code,
      JSON.stringify(wanted.aliases ?? []),
      wanted.titleEn ?? `Unit ${unit.code}`,
      wanted.titleCy ?? null,
      family,
      wanted.level ?? '1/2',
      wanted.medium ?? 'EN',
      unit.assessment,
      unit.assessment === 'MARKS' ? unit.maximumMark : null,
      JSON.stringify(unit.outcomes),
      unit.linear,
      unit.teacherInitials,
      unit.work,
    ],
  );
  const [{ id: unitId }] = (await db.readOnce<{ id: number }>('SELECT id FROM unit WHERE code = ?', [unit.code])) as [
    { id: number },
  ];
  await db.readOnce(
    'INSERT INTO offering (series_id, unit_id, opens, deadline, deadline_by_centre_type, closes_at, scheme, declarations) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [
      series,
      unitId,
      wanted.opens ?? null,
      wanted.deadline ?? null,
      JSON.stringify(wanted.deadlineByCentreType ?? {}),
      wanted.closesAt ?? null,
      JSON.stringify(wanted.scheme ?? defaultScheme('RANK_INTERVAL')),
      JSON.stringify(wanted.declarations ?? []),
    ],
  );
  const [{ id: offeringId }] = (await db.readOnce<{ id: number }>(
    'SELECT id FROM offering WHERE series_id = ? AND unit_id = ?',
    [series, unitId],
  )) as [{ id: number }];
  const rows = typeof wanted.rows === 'object' ? wanted.rows : numbered(wanted.rows ?? 10);
  await db.readOnce(
    'INSERT INTO marksheet (centre_number, series_id, unit_id, offering_id, unmarked) VALUES (?, ?, ?, ?, ?)',
    [centre, series, unitId, offeringId, rows.length],
  );
  const [{ id }] = (await db.readOnce<{ id: number }>(
    'SELECT id FROM marksheet WHERE centre_number = ? AND offering_id = ?',
    [centre, offeringId],
  )) as [{ id: number }];
  if (rows.length > 0) {
    await db.readOnce(
      'INSERT INTO marksheet_row (marksheet_id, candidate_number, surname, forenames, version, late) VALUES ?',
      [
        rows.map((row, index) => [
          id,
          row.number,
          row.surname ?? SURNAMES[index % SURNAMES.length],
          row.forenames ?? 'SIAN',
          1,
          row.late ?? false,
        ]),
      ],
    );
  }
  return { id: String(id), centre, series, unit: unit.code, numbers: rows.map(({ number }) => number) };
}

/** Late entries that arrive on a sheet that is there already. */
export async function givenLateRows(db: Db, sheet: SheetMade, ...numbers: string[]): Promise<void> {
  await db.readOnce(
    'INSERT INTO marksheet_row (marksheet_id, candidate_number, surname, forenames, version, late) VALUES ?',
    [numbers.map((number) => [sheet.id, number, 'LATE', 'TOMOS', 1, true])],
  );
  await db.readOnce('UPDATE marksheet SET unmarked = unmarked + ?, version = version + 1 WHERE id = ?', [
    numbers.length,
    sheet.id,
  ]);
}

/** WJEC gave the centre more time for the sheet (R19). */
export async function givenExtension(db: Db, sheet: SheetMade, deadline: string): Promise<void> {
  await db.readOnce('UPDATE marksheet SET extension = ? WHERE id = ?', [deadline, sheet.id]);
}

/** The entry of a blank row was withdrawn (R3). */
export async function givenWithdrawn(db: Db, sheet: SheetMade, number: string): Promise<void> {
  await db.readOnce(
    'UPDATE marksheet_row SET withdrawn = 1, version = version + 1 WHERE marksheet_id = ? AND candidate_number = ?',
    [sheet.id, number],
  );
  await db.readOnce('UPDATE marksheet SET unmarked = unmarked - 1, version = version + 1 WHERE id = ?', [sheet.id]);
}

const numbered = (count: number): RowWanted[] =>
  Array.from({ length: count }, (_, index) => ({ number: String(index + 1).padStart(4, '0') }));

let keys = 0;
export const newKey = (): string => `test-key-${String((keys += 1))}-${String(process.pid)}`;
