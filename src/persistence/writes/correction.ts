import type { ClericalError, CorrectionOutcome, CorrectionProblem } from '../../domain/correction.js';
import { recordClericalErrors } from '../../domain/correction.js';
import type { SubmittedRow } from '../../domain/marksheet.js';
import { countedResult, MAXIMUM_ROWS_A_CALL, resultCode } from '../../domain/result.js';
import type { Change, Gate } from '../change.js';
import type { Db, Transaction } from '../database.js';
import type { Changed, GateProblem } from '../gate.js';
import { changeMarksheet } from '../gate.js';
import { partsOfId } from '../reads/correction.js';
import { readMarksheet } from '../reads/marksheet.js';
import { readNamedRows } from '../reads/marksheet/rows.js';
import type { Scope } from '../scope.js';
import { termsOf } from '../terms.js';
import type { TooManyRows } from './result.js';

/** What is remembered of a batch: the refused rows by their place in it. */
export interface CorrectionsSaved {
  problems: [number, CorrectionProblem][];
}

type Answer<Outcome, Problem> = Promise<Changed<Outcome> | { problem: Problem | GateProblem }>;

const tooMany = (given: number): TooManyRows | null =>
  given > MAXIMUM_ROWS_A_CALL ? { __typename: 'TooManyRows', given, maximumRows: MAXIMUM_ROWS_A_CALL } : null;

/** R30: a moderator corrects what the sample showed, staff anything submitted. */
const sampledOnly = (scope: Scope): boolean => scope.moderator !== null;

const problemsIn = (outcomes: readonly CorrectionOutcome[]): [number, CorrectionProblem][] =>
  outcomes.flatMap((each, index): [number, CorrectionProblem][] => ('problem' in each ? [[index, each.problem]] : []));

const accepted = (outcomes: readonly CorrectionOutcome[]) =>
  outcomes.filter((each): each is Exclude<CorrectionOutcome, { problem: object }> => 'row' in each);

export async function saveClericalErrors(
  gate: Gate,
  scope: Scope,
  change: Change,
  marksheetId: string,
  errors: readonly ClericalError[],
): Answer<CorrectionsSaved, TooManyRows> {
  const refused = tooMany(errors.length);
  const numbers = refused ? [] : errors.map(({ candidateNumber }) => candidateNumber);
  return changeMarksheet<CorrectionsSaved, TooManyRows>(gate, scope, change, marksheetId, numbers, (sheet, rows) => {
    if (refused) return refused;
    const outcomes = recordClericalErrors(sheet.terms.unit, rows, errors, sampledOnly(scope));
    const problems = problemsIn(outcomes);
    const corrected = accepted(outcomes);
    const candidateNumbers = corrected.map(({ candidateNumber }) => candidateNumber);
    const count = corrected.length;
    return {
      outcome: { problems },
      rows: corrected.map(({ before, row }) => ({ before, after: row, kind: 'CORRECTED' as const })),
      also: (tx) => insertCorrections(tx, sheet.id, corrected, change, sampledOnly(scope) ? 'MODERATOR' : 'STAFF'),
      events: count === 0 ? [] : [{ type: 'CLERICAL_ERROR_RECORDED', payload: { candidateNumbers } }],
      ...(count > 0 && { news: { template: 'clericalErrorRecorded', values: { count } } }),
      detail: { candidateNumbers, refused: problems.length },
    };
  });
}

/** What the same call would do, without doing it. */
export async function tryClericalErrors(
  db: Db,
  scope: Scope,
  marksheetId: string,
  errors: readonly ClericalError[],
): Promise<Changed<CorrectionsSaved> | { problem: TooManyRows | GateProblem }> {
  const marksheet = await readMarksheet(scope, db, marksheetId);
  if (marksheet === null) return { problem: { __typename: 'MarksheetNotFound', marksheetId } };
  const refused = tooMany(errors.length);
  if (refused) return { problem: refused };
  const numbers = errors.map(({ candidateNumber }) => candidateNumber);
  const rows = await readNamedRows(scope, db, marksheet, numbers);
  const outcomes = recordClericalErrors(termsOf(marksheet).unit, rows, errors, sampledOnly(scope));
  for (const { row } of accepted(outcomes)) rows.set(row.candidateNumber, row);
  return { outcome: { problems: problemsIn(outcomes) }, marksheet, rows };
}

async function insertCorrections(
  tx: Transaction,
  sheetId: number,
  corrected: readonly { before: SubmittedRow; row: SubmittedRow; reason: string }[],
  change: Change,
  role: 'MODERATOR' | 'STAFF',
): Promise<void> {
  if (corrected.length === 0) return;
  const decided = corrected.filter(({ before }) => before.decided !== null).map(({ row }) => row);
  await supersede(tx, sheetId, decided, 'CORRECTION');
  await tx.writeOnce(
    `INSERT INTO correction (marksheet_id, candidate_number, version, submitted, counted_before, corrected, reason, at, by_name, role) VALUES ?`,
    [
      corrected.map(({ before, row, reason }) => [
        sheetId,
        row.candidateNumber,
        row.version,
        ...[before.result, countedResult(before), countedResult(row)].map(resultCode),
        reason,
        change.now.instant,
        change.principalName,
        role,
      ]),
    ],
  );
}

/** Notes with the decision that counted until now which one has taken its place: the one known by `version`. */
export async function supersede(
  tx: Transaction,
  sheetId: number,
  decisions: readonly { candidateNumber: string; version: number }[],
  by: 'CORRECTION' | 'AMENDMENT',
): Promise<void> {
  if (decisions.length === 0) return;
  const given = JSON.stringify(decisions.map(({ candidateNumber, version }) => [candidateNumber, version]));
  for (const [table, counted] of [
    ['correction', ''],
    ['amendment', "AND d.state = 'APPROVED' AND d.version <> given.version"],
  ] as const) {
    await tx.write(
      `UPDATE JSON_TABLE(?, '$[*]' COLUMNS (number CHAR(4) PATH '$[0]', version INT UNSIGNED PATH '$[1]')) AS given
       JOIN ${table} d ON d.marksheet_id = ? AND d.candidate_number = given.number
       SET d.superseded_by = ?, d.superseded_version = given.version WHERE d.superseded_by IS NULL ${counted}`,
      [given, sheetId, by],
    );
  }
}

export interface CorrectionNotFound {
  __typename: 'CorrectionNotFound';
  correctionId: string;
}

export interface Acknowledged {
  acknowledged: number;
}

interface Waiting {
  number: string;
  version: number;
  waits: number;
}

/** All or none: an id that is none of the sheet's is told. */
export async function saveAcknowledgement(
  gate: Gate,
  scope: Scope,
  change: Change,
  marksheetId: string,
  ids: readonly string[],
): Answer<Acknowledged, CorrectionNotFound | TooManyRows> {
  const refused = tooMany(ids.length);
  return changeMarksheet<Acknowledged, CorrectionNotFound | TooManyRows, Waiting[]>(
    gate,
    scope,
    change,
    marksheetId,
    [],
    (sheet, _, found) => {
      if (refused) return refused;
      const known = new Set(found.map(({ number, version }) => `${String(sheet.id)}.${number}.${String(version)}`));
      const unknown = ids.find((id) => !known.has(id));
      if (unknown !== undefined) return { __typename: 'CorrectionNotFound', correctionId: unknown };
      const waiting = found.filter(({ waits }) => waits === 1);
      const candidateNumbers = waiting.map(({ number }) => number);
      return {
        outcome: { acknowledged: waiting.length },
        ...(waiting.length > 0 && { sheet: {} }),
        also: (tx) => acknowledge(tx, sheet.id, waiting, change),
        events: [{ type: 'CLERICAL_ERROR_ACKNOWLEDGED', payload: { candidateNumbers } }],
        detail: { candidateNumbers },
      };
    },
    (tx, sheetId) => (refused ? Promise.resolve([]) : readWaiting(tx, sheetId, ids)),
  );
}

const NAMED = `JSON_TABLE(?, '$[*]' COLUMNS (number CHAR(4) PATH '$[0]', version INT UNSIGNED PATH '$[1]')) AS given
  JOIN correction c ON c.marksheet_id = ? AND c.candidate_number = given.number AND c.version = given.version`;

const readWaiting = (tx: Transaction, sheetId: number, ids: readonly string[]): Promise<Waiting[]> =>
  tx.read<Waiting>(
    `SELECT c.candidate_number AS number, c.version, c.acknowledged_at IS NULL AS waits FROM ${NAMED} ORDER BY c.candidate_number, c.version`,
    [
      JSON.stringify(
        [...new Set(ids)].flatMap((id) => partsOfId(id) ?? []).map((id) => [id.candidateNumber, id.version]),
      ),
      sheetId,
    ],
  );

async function acknowledge(
  tx: Transaction,
  sheetId: number,
  waiting: readonly Waiting[],
  change: Change,
): Promise<void> {
  await tx.write(`UPDATE ${NAMED} SET c.acknowledged_at = ?, c.acknowledged_by = ?`, [
    JSON.stringify(waiting.map(({ number, version }) => [number, version])),
    sheetId,
    change.now.instant,
    change.principalName,
  ]);
}
