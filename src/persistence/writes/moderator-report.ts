import type { TextLengthWrong } from '../../domain/marksheet/text.js';
import { checkText } from '../../domain/marksheet/text.js';
import type { Language, ReportedOffering, ReportRefusal } from '../../domain/moderator-report.js';
import { reportLevel, WITHDRAWAL_REASON_LENGTH } from '../../domain/moderator-report.js';
import type { Change, Gate } from '../change.js';
import type { Transaction } from '../database.js';
import type { Answer } from '../once.js';
import { once } from '../once.js';
import { numberFrom } from '../reads/moderation.js';

export interface ModeratorReportGiven {
  offering: string;
  level: string | null;
  centre: string | null;
  language: Language;
  lastDay: string;
}

/** What lies in the store already. */
export interface ReportFile {
  blobKey: string;
  name: string;
  size: number;
  /** Hexadecimal. */
  sha256: string;
}

/** `blobKey` tells a repeat, whose own blob nobody needs, from the request that was done. */
export interface ReportKept {
  reportId: number;
  replacedId: number | null;
  blobKey: string;
}

type KeepProblem =
  | { __typename: 'OfferingNotFound'; offering: string }
  | { __typename: 'CentreNotFound'; centre: string }
  | ReportRefusal;

/** The offering is locked, so that of two reports of one place one is the newest. */
export const keepModeratorReport = (
  gate: Gate,
  change: Change,
  given: ModeratorReportGiven,
  file: ReportFile,
): Promise<Answer<ReportKept, KeepProblem>> =>
  once<number | null, ReportKept, KeepProblem>(
    gate,
    change,
    (tx) => lockOffering(tx, given.offering),
    async (tx, offeringId) => {
      if (offeringId === null) return { __typename: 'OfferingNotFound', offering: given.offering };
      const found = reportLevel(await reportedOffering(tx, offeringId), given);
      if ('__typename' in found) return found;
      const { centre } = given;
      if (centre !== null && !(await isCentre(tx, centre))) return { __typename: 'CentreNotFound', centre };
      const place = { ...given, offeringId, level: found.level };
      const replacedId = await replace(tx, place, change.now.instant);
      const reportId = await insertReport(tx, change, place, file);
      const outcome = { reportId, replacedId, blobKey: file.blobKey };
      return {
        outcome,
        object: `moderator-report ${String(reportId)}`,
        centre,
        detail: { ...place, ...file, replacedId },
      };
    },
  );

async function lockOffering(tx: Transaction, offering: string): Promise<number | null> {
  const [found] = await tx.read<{ id: number }>('SELECT id FROM offering WHERE id = ? FOR UPDATE', [
    numberFrom(offering),
  ]);
  return found?.id ?? null;
}

async function reportedOffering(tx: Transaction, offeringId: number): Promise<ReportedOffering> {
  const [found] = await tx.read<ReportedOffering>(
    `SELECT u.level AS unitLevel, se.results_day AS resultsDay, u.family, f.reports_url AS reportsUrl
     FROM offering o JOIN unit u ON u.id = o.unit_id JOIN series se ON se.id = o.series_id JOIN family f ON f.code = u.family
     WHERE o.id = ?`,
    [offeringId],
  );
  return found!;
}

const isCentre = async (tx: Transaction, number: string): Promise<boolean> =>
  (await tx.read('SELECT number FROM centre WHERE number = ?', [number])).length > 0;

type Place = ModeratorReportGiven & { offeringId: number; level: string };

/** The one that stands at this place stands no more. */
async function replace(
  tx: Transaction,
  { offeringId, level, centre, language }: Place,
  at: Date,
): Promise<number | null> {
  const [standing] = await tx.read<{ id: number }>(
    `SELECT id FROM moderator_report WHERE offering_id = ? AND level = ? AND centre_number <=> ? AND language = ?
       AND replaced_at IS NULL AND withdrawn_at IS NULL`,
    [offeringId, level, centre, language],
  );
  if (standing === undefined) return null;
  await tx.write('UPDATE moderator_report SET replaced_at = ? WHERE id = ?', [at, standing.id]);
  return standing.id;
}

async function insertReport(
  tx: Transaction,
  { now: { instant }, principalName }: Change,
  { offeringId, level, centre, language, lastDay }: Place,
  { blobKey, name, size, sha256 }: ReportFile,
): Promise<number> {
  const { insertId } = await tx.write(
    `INSERT INTO moderator_report (offering_id, level, centre_number, language, blob_key, name, size, sha256, last_day, uploaded_at, uploaded_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      offeringId,
      level,
      centre,
      language,
      blobKey,
      name,
      size,
      Buffer.from(sha256, 'hex'),
      lastDay,
      instant,
      principalName,
    ],
  );
  return insertId;
}

type WithdrawProblem = { __typename: 'ModeratorReportNotFound'; moderatorReportId: string } | TextLengthWrong;

/** Shown no more from the moment this commits; its blob is swept some time after. */
export async function withdrawModeratorReport(
  gate: Gate,
  change: Change,
  moderatorReportId: string,
  given: string,
): Promise<Answer<{ reportId: number }, WithdrawProblem>> {
  const reason = checkText('reason', given, WITHDRAWAL_REASON_LENGTH);
  if (typeof reason !== 'string') return { problem: reason };
  const { now, principalName } = change;
  return once<Standing | null, { reportId: number }, WithdrawProblem>(
    gate,
    change,
    (tx) => lockReport(tx, moderatorReportId),
    async (tx, report) => {
      if (report === null) return { __typename: 'ModeratorReportNotFound', moderatorReportId };
      const { id, centre } = report;
      await tx.write(
        'UPDATE moderator_report SET withdrawn_at = ?, withdrawn_by = ?, withdrawn_reason = ? WHERE id = ?',
        [now.instant, principalName, reason, id],
      );
      return { outcome: { reportId: id }, object: `moderator-report ${String(id)}`, centre, detail: { reason } };
    },
  );
}

interface Standing {
  id: number;
  centre: string | null;
}

async function lockReport(tx: Transaction, moderatorReportId: string): Promise<Standing | null> {
  const [found] = await tx.read<Standing>(
    'SELECT id, centre_number AS centre FROM moderator_report WHERE id = ? AND withdrawn_at IS NULL FOR UPDATE',
    [numberFrom(moderatorReportId)],
  );
  return found ?? null;
}
