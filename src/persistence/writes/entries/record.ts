/** The record of a file: each state is committed by itself, so that it can be read back whatever happens next. */
import type { Findings } from '../../../domain/entries/fault.js';
import type { CentreEntries, EntriesFile } from '../../../domain/entries/file.js';
import type { Db } from '../../database.js';
import { transaction } from '../../database.js';
import type { Change, Gate } from '../../change.js';
import { auditOf } from '../../change.js';

/** For the audit, which can name one centre. */
export const onlyCentre = (centres: readonly { centreNumber: string }[]): string | null =>
  centres.length === 1 ? centres[0]!.centreNumber : null;

export async function receive(
  db: Db,
  change: Change,
  id: string,
  name: string,
  sha256: Buffer,
  size: number,
): Promise<void> {
  await db.writeOnce(
    `INSERT INTO entries_file (id, name, sha256, size, state, received_at, received_by, received_by_id, fault_count, warning_count, faults) VALUES (?, ?, ?, ?, 'RECEIVED', ?, ?, ?, 0, 0, '[]')`,
    [id, name.slice(0, 120), sha256, size, change.now.instant, change.principalName, change.principalId],
  );
}

/** `centres` are those for which the sender acts: nobody else learns that a file named them (R39). */
export async function noteContents(
  db: Db,
  id: string,
  file: EntriesFile,
  { series, centres }: { series: { id: string } | null; centres: readonly CentreEntries[] },
): Promise<void> {
  await db.writeOnce('UPDATE entries_file SET kind = ?, series_id = ? WHERE id = ?', [
    file.header?.type ?? null,
    series?.id ?? null,
    id,
  ]);
  if (centres.length === 0) return;
  await db.writeOnce(
    'INSERT INTO entries_file_centre (entries_file_id, centre_number, series_id, sequence, applied) VALUES ?',
    [
      centres.map(({ centreNumber, sequence }) => [
        id,
        centreNumber,
        series?.id ?? null,
        Number.isInteger(sequence) ? sequence : 0,
        0,
      ]),
    ],
  );
}

export async function markValidated(db: Db, change: Change, id: string, findings: Findings): Promise<void> {
  await db.writeOnce(
    "UPDATE entries_file SET state = 'VALIDATED', validated_at = ?, warning_count = ?, faults = ? WHERE id = ?",
    [change.now.instant, findings.warningCount, JSON.stringify(findings.warnings), id],
  );
}

export async function reject(
  gate: Gate,
  change: Change,
  id: string,
  file: EntriesFile,
  findings: Findings,
): Promise<void> {
  await transaction(gate.db, async (tx) => {
    await tx.write(
      "UPDATE entries_file SET state = 'REJECTED', finished_at = ?, fault_count = ?, warning_count = ?, faults = ? WHERE id = ?",
      [
        change.now.instant,
        findings.faultCount,
        findings.warningCount,
        JSON.stringify([...findings.faults, ...findings.warnings]),
        id,
      ],
    );
    await gate.audit.write(
      tx,
      auditOf(change, `entries file ${id}`, onlyCentre(file.centres), { rejected: true, faults: findings.faultCount }),
    );
  });
}

/** A replay leaves no record of its own. */
export async function forget(db: Db, id: string): Promise<void> {
  await db.writeOnce('DELETE FROM entries_file_centre WHERE entries_file_id = ?', [id]);
  await db.writeOnce('DELETE FROM entries_file WHERE id = ?', [id]);
}
