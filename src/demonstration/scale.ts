/** Fills a database to real size, for trying and measuring: straight into the tables, the same rows for the same seed. */
import { moment } from '../clock.js';
import type { CentreType } from '../domain/catalogue.js';
import type { DraftRow, Row } from '../domain/marksheet.js';
import { addCounts, countRow, noCounts } from '../domain/marksheet.js';
import type { SubmissionMade } from '../domain/submission.js';
import { submitMarksheet } from '../domain/submission.js';
import type { Transaction } from '../persistence/database.js';
import { transaction } from '../persistence/database.js';
import type { Gate } from '../persistence/change.js';
import type { OfferingRead } from '../persistence/reads/catalogue.js';
import { readOfferings, readSeries } from '../persistence/reads/catalogue.js';
import { saveRows } from '../persistence/rows.js';
import { insertSubmission, receiptOf } from '../persistence/writes/submission.js';
import { madeUpCandidate } from './people.js';
import { editedRow } from './progress.js';
import type { Random } from './random.js';
import { seeded } from './random.js';

const FIRST_CENTRE = 10_000;
const LAST_CENTRE = 67_999;
const SHEETS_A_CENTRE = 13;
const AT_ONCE = 4;

/** Adds centres until at least `rows` rows are new. Centres that are there already are left alone, so a broken-off run goes on. */
export async function fillToScale(
  gate: Gate,
  rows: number,
  seed: number,
  told: (rows: number) => void,
): Promise<number> {
  const offerings = await scaleOfferings(gate);
  let made = 0;
  let next = FIRST_CENTRE;
  const work = async (): Promise<void> => {
    while (made < rows && next <= LAST_CENTRE) {
      const centre = String(next);
      next += 1;
      made += await transaction(gate.db, (tx) => fillCentre(tx, seeded(seed + Number(centre)), centre, offerings));
      told(made);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return made;
}

/** What is assessed by centres in the latest series of each family. */
async function scaleOfferings({ db }: Gate): Promise<OfferingRead[]> {
  const all: OfferingRead[] = [];
  for (const { id, month } of await readSeries(db))
    if (month !== 11) all.push(...((await readOfferings(db, id)) ?? []));
  return all.filter(({ unit }) => unit.assessment !== 'UPLOAD_ONLY');
}

const TYPES: readonly CentreType[] = ['SCHOOL', 'SCHOOL', 'SCHOOL', 'SCHOOL', 'COLLEGE', 'PRU', 'SPECIAL_SCHOOL'];

async function fillCentre(
  tx: Transaction,
  random: Random,
  centre: string,
  offerings: readonly OfferingRead[],
): Promise<number> {
  const created = await tx.write('INSERT IGNORE INTO centre (number, name, type) VALUES (?, ?, ?)', [
    centre,
    `Centre ${centre}`,
    random.pick(TYPES),
  ]);
  if (created.affectedRows === 0) return 0;
  let made = 0;
  const chosen = new Set(Array.from({ length: SHEETS_A_CENTRE }, () => random.pick(offerings)));
  for (const offering of chosen) made += await fillSheet(tx, random, centre, offering);
  return made;
}

/** Most sheets are small, a few large: the mean is about 26. */
function sheetSize(random: Random): number {
  const chance = random.next();
  if (chance < 0.01) return random.between(200, 600);
  return chance < 0.15 ? random.between(40, 120) : random.between(5, 25);
}

async function fillSheet(tx: Transaction, random: Random, centre: string, offering: OfferingRead): Promise<number> {
  const size = sheetSize(random);
  const blank = Array.from({ length: size }, (_, index): DraftRow => {
    const { candidateNumber, surname, forenames } = madeUpCandidate(
      random,
      centre,
      String(index + 1).padStart(4, '0'),
      { year: 2010 },
    );
    return {
      candidateNumber,
      surname: surname.toUpperCase(),
      forenames: forenames.toUpperCase(),
      version: 1,
      late: false,
      status: 'DRAFT',
      result: null,
      initials: null,
    };
  });
  await insertCandidates(tx, centre, offering, blank);
  const { insertId } = await tx.write(
    'INSERT INTO marksheet (centre_number, series_id, unit_id, offering_id) VALUES (?, ?, ?, ?)',
    [centre, offering.series.id, offering.unit.id, offering.id],
  );
  const by = (at: string, way: 'API' | 'ENTRIES') => ({
    at: new Date(at),
    by: `Centre ${centre}`,
    way,
    changeId: `scale-${centre}-${String(insertId)}`,
  });
  await saveRows(
    tx,
    insertId,
    blank.map((after) => ({ before: null, after, kind: 'ENTERED' })),
    by('2026-01-20T09:30:00Z', 'ENTRIES'),
  );

  const chance = random.next();
  if (chance < 0.25) return finish(tx, insertId, offering, blank, null, size);
  const entering = chance < 0.5 ? blank.slice(0, Math.ceil(size / 2)) : blank;
  const entered = entering.map((row, index) => editedRow(random, offering.unit, row, index));
  await saveRows(
    tx,
    insertId,
    entered.map((after, index) => ({ before: entering[index]!, after, kind: 'RESULT' })),
    by('2026-04-24T10:00:00Z', 'API'),
  );
  const rows = [...entered, ...blank.slice(entered.length)];
  if (chance < 0.65) return finish(tx, insertId, offering, rows, null, size);

  const made = submitted(offering, entered, `Centre ${centre}`);
  await saveRows(
    tx,
    insertId,
    made.rows.map((after, index) => ({ before: entered[index]!, after, kind: 'SUBMITTED' })),
    by('2026-05-01T14:00:00Z', 'API'),
  );
  await insertSubmission(
    tx,
    insertId,
    made,
    `Centre ${centre}`,
    receiptOf({ centre, series: offering.series.id, unit: offering.unit.code }, made),
  );
  return finish(tx, insertId, offering, made.rows, made, size);
}

async function insertCandidates(
  tx: Transaction,
  centre: string,
  { series, unit }: OfferingRead,
  rows: readonly DraftRow[],
): Promise<void> {
  const values = rows.map(({ candidateNumber, surname, forenames }) => [
    centre,
    series.id,
    candidateNumber,
    surname,
    forenames,
    'C',
    JSON.stringify([unit.code.replace('/', '')]),
  ]);
  await tx.writeOnce(
    'INSERT INTO candidate (centre_number, series_id, candidate_number, surname, forenames, status, options) VALUES ? ON DUPLICATE KEY UPDATE status = status',
    [values],
  );
}

function submitted(offering: OfferingRead, rows: readonly Row[], by: string): SubmissionMade {
  const terms = {
    unit: { ...offering.unit, code: offering.unit.code },
    scheme: offering.scheme,
    times: { opens: null, deadline: null, deadlineByCentreType: {}, closesAt: null },
    declarations: [],
    deadline: offering.deadline,
    submissions: 0,
    reopened: 0,
  };
  const made = submitMarksheet(
    terms,
    rows,
    { leaveOutLate: [], declarations: [] },
    moment(new Date('2026-05-01T14:00:00Z')),
    by,
  );
  if ('__typename' in made) throw new Error(`A made-up sheet was not submitted: ${made.__typename}`);
  return made;
}

async function finish(
  tx: Transaction,
  id: number,
  { unit }: OfferingRead,
  rows: readonly Row[],
  made: SubmissionMade | null,
  size: number,
): Promise<number> {
  const counts = rows.reduce((sum, row) => addCounts(sum, countRow(unit, row)), noCounts);
  await tx.write(
    'UPDATE marksheet SET version = ?, done = ?, unmarked = ?, submitted = ?, missing_initials = ?, submissions = ?, first_submitted_on = ? WHERE id = ?',
    [
      made === null ? 2 : 3,
      counts.done,
      counts.left,
      counts.submitted,
      counts.missingInitials,
      made === null ? 0 : 1,
      made === null ? null : '2026-05-01',
      id,
    ],
  );
  return size;
}
