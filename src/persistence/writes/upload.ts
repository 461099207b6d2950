/** A file's way in, as far as the database has to do with it: announced, finished, given up. The bytes are elsewhere. */
import type { AmendmentRequest } from '../../domain/amendment.js';
import type {
  AmendmentRequestNotFound,
  EvidenceTarget,
  FileProblem,
  QuotaExceeded,
  TargetProblem,
} from '../../domain/evidence.js';
import { whyFileIsRefused, whyQuotaRefuses, whyTargetIsRefused } from '../../domain/evidence.js';
import { cleanName } from '../../domain/evidence/name.js';
import { MAXIMUM_ROWS_A_CALL } from '../../domain/result.js';
import type { Change, Decision, Gate } from '../change.js';
import type { Transaction } from '../database.js';
import type { Changed, GateProblem } from '../gate.js';
import { changeMarksheet } from '../gate.js';
import { partsOfId } from '../reads/correction.js';
import { MAXIMUM_OPEN } from '../reads/upload.js';
import type { Scope } from '../scope.js';
import { readRequestById } from './amendment.js';
import type { EvidenceKept, WholeFile } from './evidence/keep.js';
import { insertEvidence, keptDecision, told } from './evidence/keep.js';
import { readUsed, useRoom } from './evidence/room.js';

/** A file of which nothing comes for a day is dropped, and any after a week. */
export const IDLE_MS = 24 * 60 * 60 * 1000;
export const LONGEST_MS = 7 * IDLE_MS;

/** What a file is for, with its sheet; an attachment's sheet follows from the request. */
export interface Aim extends EvidenceTarget {
  marksheetId: string;
}

export interface FileAnnounced {
  /** The key of its bytes, made up by the caller; a repeat of the request answers with the first one. */
  id: string;
  name: string;
  size: number;
  sha256: string | null;
}

export interface UploadBegun {
  uploadId: string;
}

export type BeginProblem =
  | TargetProblem
  | FileProblem
  | QuotaExceeded
  | { __typename: 'TooManyUploadsOpen'; openUploads: number; maximumOpenUploads: number };
type Answer<Outcome, Problem> = Promise<Changed<Outcome> | { problem: Problem | GateProblem }>;

interface Standing {
  request: AmendmentRequest | undefined;
  used: number;
  open: number;
}

/** What belongs to a request is found, and hidden, with the request. */
export function aimOf(target: EvidenceTarget, marksheetId: string | null): Aim {
  const sheet = target.amendmentRequestId === null ? null : partsOfId(target.amendmentRequestId)?.marksheetId;
  return { ...target, marksheetId: marksheetId ?? sheet ?? '' };
}

/** Numbers past what a call takes are refused unread. */
const rowsFor = ({ candidateNumbers }: EvidenceTarget): readonly string[] =>
  candidateNumbers.length > MAXIMUM_ROWS_A_CALL ? [] : candidateNumbers;

const hidden = <Problem extends { __typename: string }>(
  { amendmentRequestId }: Aim,
  problem: Problem | GateProblem,
): Problem | GateProblem | AmendmentRequestNotFound =>
  problem.__typename === 'MarksheetNotFound' && amendmentRequestId !== null
    ? { __typename: 'AmendmentRequestNotFound', amendmentRequestId }
    : problem;

/** R34: the rules are looked at before the first byte comes, and again by `finishUpload`. `quota`: bytes a centre may have. */
export async function beginUpload(
  gate: Gate,
  scope: Scope,
  change: Change,
  aim: Aim,
  announced: FileAnnounced,
  quota: number,
): Answer<UploadBegun, BeginProblem> {
  const file = { ...announced, name: cleanName(announced.name) };
  const done = await changeMarksheet<UploadBegun, BeginProblem, Standing>(
    gate,
    scope,
    change,
    aim.marksheetId,
    rowsFor(aim),
    (sheet, rows, { request, used, open }) =>
      whyTargetIsRefused(sheet.terms, rows, aim, request, change.now) ??
      whyFileIsRefused(file) ??
      whyQuotaRefuses(used, file.size, quota) ??
      whyTooManyOpen(open) ?? {
        outcome: { uploadId: file.id },
        beside: async (tx) => {
          await insertUpload(tx, sheet, change, aim, file);
          await useRoom(tx, sheet.centre, file.size);
        },
        detail: { uploadId: file.id, ...told(aim), size: file.size },
      },
    async (tx, sheetId) => ({
      request: await requestFor(tx, aim),
      used: await readUsed(tx, sheetId),
      open: await countOpen(tx, sheetId, change.now.instant),
    }),
  );
  return 'problem' in done ? { problem: hidden(aim, done.problem) } : done;
}

const whyTooManyOpen = (openUploads: number): BeginProblem | null =>
  openUploads < MAXIMUM_OPEN
    ? null
    : { __typename: 'TooManyUploadsOpen', openUploads, maximumOpenUploads: MAXIMUM_OPEN };

async function countOpen(tx: Transaction, sheetId: number, now: Date): Promise<number> {
  const [row] = await tx.read<{ open: number }>(
    `SELECT COUNT(*) AS open FROM upload WHERE marksheet_id = ? AND state = 'OPEN' AND expires_at > ?`,
    [sheetId, now],
  );
  return row!.open;
}

async function insertUpload(
  tx: Transaction,
  sheet: { id: number; centre: string },
  change: Change,
  aim: Aim,
  { id, name, size, sha256 }: FileAnnounced,
): Promise<void> {
  const { instant } = change.now;
  await tx.write(
    `INSERT INTO upload (id, marksheet_id, centre_number, purpose, candidate_numbers, amendment_request_id, name, size, sha256,
       principal_id, principal_name, way, address, begun_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      sheet.id,
      sheet.centre,
      aim.purpose,
      JSON.stringify(aim.candidateNumbers),
      aim.amendmentRequestId,
      name,
      size,
      sha256,
      change.principalId,
      change.principalName,
      change.way,
      change.address,
      instant,
      new Date(instant.getTime() + IDLE_MS),
    ],
  );
}

/** A small file that has come whole in one request: announced and kept at once. On a refusal, and when the outcome names another file, its bytes are nobody's. */
export async function uploadEvidence(
  gate: Gate,
  scope: Scope,
  change: Change,
  aim: Aim,
  given: WholeFile,
  quota: number,
): Answer<EvidenceKept, TargetProblem | FileProblem | QuotaExceeded> {
  type Refused = TargetProblem | FileProblem | QuotaExceeded;
  const file = { ...given, name: cleanName(given.name) };
  const done = await changeMarksheet<EvidenceKept, Refused, Standing>(
    gate,
    scope,
    change,
    aim.marksheetId,
    rowsFor(aim),
    (sheet, rows, { request, used }): Decision<EvidenceKept> | Refused =>
      whyTargetIsRefused(sheet.terms, rows, aim, request, change.now) ??
      whyFileIsRefused(file) ??
      whyQuotaRefuses(used, file.size, quota) ??
      keptDecision(file, aim, async (tx) => {
        await insertEvidence(tx, sheet, rows, change, aim, file);
        await useRoom(tx, sheet.centre, file.size);
      }),
    async (tx, sheetId) => ({
      request: await requestFor(tx, aim),
      used: await readUsed(tx, sheetId),
      open: 0,
    }),
  );
  return 'problem' in done ? { problem: hidden(aim, done.problem) } : done;
}

/** Of an attachment the request it belongs to, under the sheet's lock. */
export const requestFor = async (tx: Transaction, { amendmentRequestId: id }: EvidenceTarget) =>
  id === null ? undefined : readRequestById(tx, id);
