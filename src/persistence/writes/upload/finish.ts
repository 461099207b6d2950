/** How a file's way in ends: kept or refused once it is whole, given up by the caller, or expired. */
import type { AmendmentRequest } from '../../../domain/amendment.js';
import type { ArrivalProblem } from '../../../domain/evidence.js';
import { whyTargetIsRefused } from '../../../domain/evidence.js';
import type { Now } from '../../../domain/catalogue.js';
import type { Rows } from '../../../domain/sample.js';
import type { Change, Decision, Gate, LockedSheet } from '../../change.js';
import type { Db, Transaction } from '../../database.js';
import { transaction } from '../../database.js';
import type { Changed, GateProblem } from '../../gate.js';
import { changeMarksheet } from '../../gate.js';
import type { UploadRead, UploadRecord, UploadState } from '../../reads/upload.js';
import { UPLOAD_COLUMNS, uploadOf } from '../../reads/upload.js';
import { withRetry } from '../../retry.js';
import type { Scope } from '../../scope.js';
import { insertEvidence, keptDecision } from '../evidence/keep.js';
import { freeRoom } from '../evidence/room.js';
import { requestFor } from '../upload.js';

/** What was measured of the bytes that came. */
export interface Arrived {
  size: number;
  sha256: string;
  mediaType: string;
}

/** The refusal itself is kept on the upload; the bytes are then nobody's. */
export type Finished = { evidenceId: string } | { refused: ArrivalProblem['__typename'] };
type Ended = { __typename: 'UploadNotOpen'; uploadId: string; uploadState: UploadState };
export type UploadNotFound = { __typename: 'UploadNotFound'; uploadId: string };
type KeyReused = Exclude<GateProblem, { __typename: 'MarksheetNotFound' }>;

/** The bytes are all there and being looked at. False when the upload has ended. */
export async function markFinishing(db: Db, id: string): Promise<boolean> {
  const { affectedRows } = await withRetry(() =>
    db.write(`UPDATE upload SET state = 'FINISHING' WHERE id = ? AND state IN ('OPEN', 'FINISHING')`, [id]),
  );
  return affectedRows === 1;
}

/**
 * The bytes are whole and safe under the upload's id. Looks at the rules again under the sheet's lock (R25: an untick at the same moment comes
 * before or after) and keeps the file or the refusal. Whoever began it is named, whoever calls. Twice is as once.
 */
export async function finishUpload(
  gate: Gate,
  id: string,
  arrived: Arrived,
  now: Now,
): Promise<Finished | { problem: UploadNotFound | Ended }> {
  const [record] = await gate.db.read<UploadRecord>(`SELECT ${UPLOAD_COLUMNS} FROM upload up WHERE up.id = ?`, [id]);
  if (record === undefined) return { problem: { __typename: 'UploadNotFound', uploadId: id } };
  const known = uploadOf(record);
  const wholeCentre: Scope = { centres: [known.centre], units: 'ALL', moderator: null };
  const change = finishing(known, now);
  const done = await changeMarksheet<Finished, Ended, { upload: UploadRead; request: AmendmentRequest | undefined }>(
    gate,
    wholeCentre,
    change,
    String(known.marksheetId),
    known.candidateNumbers,
    (sheet, rows, { upload, request }) => endOf(sheet, rows, change, upload, request, arrived),
    async (tx) => ({ upload: await lockUpload(tx, id), request: await requestFor(tx, known) }),
  );
  if (!('problem' in done)) return done.outcome;
  if (done.problem.__typename === 'UploadNotOpen') return { problem: done.problem };
  throw new Error(`Upload ${id} could not be finished: ${done.problem.__typename}.`);
}

const finishing = (upload: UploadRead, now: Now): Change => ({
  principalId: upload.principalId,
  principalName: upload.begunBy,
  mutation: 'finishUpload',
  key: `finish:${upload.id}`,
  input: { uploadId: upload.id },
  way: upload.way,
  address: upload.address,
  requestId: null,
  now,
});

function endOf(
  sheet: LockedSheet,
  rows: Rows,
  change: Change,
  upload: UploadRead,
  request: AmendmentRequest | undefined,
  arrived: Arrived,
): Decision<Finished> | Ended {
  const ended = whyEnded(upload);
  if (ended) return ended;
  const refusal =
    whyOtherThanAnnounced(upload, arrived) ?? whyTargetIsRefused(sheet.terms, rows, upload, request, change.now);
  if (refusal) return refused(upload, refusal, change);
  return keptDecision({ ...upload, ...arrived }, upload, async (tx) => {
    await insertEvidence(tx, sheet, rows, change, upload, { id: upload.id, name: upload.name, ...arrived });
    await endUpload(tx, upload, 'KEPT', null, change.now.instant);
  });
}

const whyEnded = ({ id, state }: UploadRead): Ended | null =>
  state === 'OPEN' || state === 'FINISHING' ? null : { __typename: 'UploadNotOpen', uploadId: id, uploadState: state };

function whyOtherThanAnnounced({ size, sha256 }: UploadRead, arrived: Arrived): ArrivalProblem | null {
  if (arrived.size !== size) return { __typename: 'SizeDiffers', announcedSize: size, foundSize: arrived.size };
  return sha256 === null || sha256 === arrived.sha256
    ? null
    : { __typename: 'ChecksumDiffers', announced: sha256, found: arrived.sha256 };
}

const refused = (upload: UploadRead, refusal: ArrivalProblem, { now }: Change): Decision<Finished> => ({
  outcome: { refused: refusal.__typename },
  beside: (tx) => endUpload(tx, upload, 'REFUSED', refusal, now.instant),
  detail: { uploadId: upload.id, refused: refusal.__typename },
});

/** Nothing of the file is kept then; its bytes are nobody's. */
export async function abandonUpload(
  gate: Gate,
  scope: Scope,
  change: Change,
  id: string,
): Promise<Changed<{ uploadId: string }> | { problem: UploadNotFound | Ended | KeyReused }> {
  const [found] = await gate.db.read<{ marksheet_id: number }>('SELECT marksheet_id FROM upload WHERE id = ?', [id]);
  const done = await changeMarksheet<{ uploadId: string }, Ended, UploadRead>(
    gate,
    scope,
    change,
    String(found?.marksheet_id ?? 0),
    [],
    (_sheet, _rows, upload) =>
      whyEnded(upload) ?? {
        outcome: { uploadId: id },
        beside: (tx) => endUpload(tx, upload, 'ABANDONED', null, change.now.instant),
        detail: { uploadId: id },
      },
    (tx) => lockUpload(tx, id),
  );
  if (!('problem' in done)) return done;
  const { problem } = done;
  return {
    problem: problem.__typename === 'MarksheetNotFound' ? { __typename: 'UploadNotFound', uploadId: id } : problem,
  };
}

async function lockUpload(tx: Transaction, id: string): Promise<UploadRead> {
  const [record] = await tx.read<UploadRecord>(`SELECT ${UPLOAD_COLUMNS} FROM upload up WHERE up.id = ? FOR UPDATE`, [
    id,
  ]);
  return uploadOf(record!);
}

/** Whose bytes are not kept gives its room back. */
async function endUpload(
  tx: Transaction,
  { id, centre, size }: UploadRead,
  state: 'KEPT' | 'REFUSED' | 'ABANDONED',
  refusal: ArrivalProblem | null,
  now: Date,
): Promise<void> {
  await tx.write('UPDATE upload SET state = ?, refusal = ?, ended_at = ? WHERE id = ?', [
    state,
    refusal === null ? null : JSON.stringify(refusal),
    now,
    id,
  ]);
  if (state !== 'KEPT') await freeRoom(tx, centre, size);
}

/** Ends those whose time is over, a batch a call; answers how many. What is being looked at is left alone, and so is what somebody is sending. */
export async function abandonUploads(db: Db, now: Date, limit = 100): Promise<number> {
  const expired = await db.read<{ id: string }>(
    `SELECT id FROM upload WHERE state = 'OPEN' AND expires_at <= ? ORDER BY expires_at LIMIT ${String(limit)}`,
    [now],
  );
  let ended = 0;
  for (const { id } of expired) if (await expire(db, id, now)) ended += 1;
  return ended;
}

const expire = (db: Db, id: string, now: Date): Promise<boolean> =>
  withRetry(() =>
    transaction(db, async (tx) => {
      const upload = await lockUpload(tx, id);
      if (upload.state !== 'OPEN' || upload.expiresAt > now) return false;
      await endUpload(tx, upload, 'ABANDONED', null, now);
      return true;
    }),
  );
