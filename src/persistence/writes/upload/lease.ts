/**
 * One writer on an upload, over all processes: owner, expiry and a fencing number in the upload's own row, claimed and committed before
 * acting. Times are those of the processes, whose clocks must agree to within a second, and not the service's clock, which tests move.
 */
import type { Db } from '../../database.js';
import { withRetry } from '../../retry.js';

/** How long after its last sign of life an owner is taken to be gone. */
const LEASE_MS = 15_000;
/** How soon an owner that was asked to let go must have: longer than LEASE_BELIEVED_MS, by more than clocks differ. */
const LET_GO_MS = 4500;
/** How often an owner renews, and so learns that it was asked. */
export const LEASE_RENEWED_EVERY_MS = 1000;
/** An owner that has not renewed for so long no longer counts on its lease, whatever the row says. */
export const LEASE_BELIEVED_MS = 3000;

/** The expiry written; null when another owner has it. */
export async function claimUpload(db: Db, id: string, owner: string): Promise<Date | null> {
  const now = new Date();
  const expires = new Date(now.getTime() + LEASE_MS);
  const { affectedRows } = await withRetry(() =>
    db.write(
      `UPDATE upload SET lease_owner = ?, lease_fence = lease_fence + 1, lease_expires_at = ?
       WHERE id = ? AND (lease_owner IS NULL OR lease_owner = ? OR lease_expires_at < ?)`,
      [owner, expires, id, owner, now],
    ),
  );
  return affectedRows === 1 ? expires : null;
}

/** The new expiry; null when the owner was asked to let go: somebody has touched the expiry that it wrote. */
export async function renewUpload(db: Db, id: string, owner: string, written: Date): Promise<Date | null> {
  const expires = new Date(Date.now() + LEASE_MS);
  const { affectedRows } = await db.write(
    'UPDATE upload SET lease_expires_at = ? WHERE id = ? AND lease_owner = ? AND lease_expires_at = ?',
    [expires, id, owner, written],
  );
  return affectedRows === 1 ? expires : null;
}

/** Asks whoever owns it to let go. */
export async function askForUpload(db: Db, id: string): Promise<void> {
  await db.write(
    'UPDATE upload SET lease_expires_at = LEAST(lease_expires_at, ?) WHERE id = ? AND lease_owner IS NOT NULL',
    [new Date(Date.now() + LET_GO_MS), id],
  );
}

/** `moved`: what the owner has done for it, if anything. Not told of an upload that somebody else has got meanwhile. */
export async function releaseUpload(
  db: Db,
  id: string,
  owner: string,
  moved: { received: number; expires: Date } | null,
): Promise<void> {
  await withRetry(() =>
    db.write(
      `UPDATE upload SET lease_owner = NULL, lease_expires_at = NULL, received = COALESCE(?, received), expires_at = COALESCE(?, expires_at)
       WHERE id = ? AND lease_owner = ?`,
      [moved?.received ?? null, moved?.expires ?? null, id, owner],
    ),
  );
}
