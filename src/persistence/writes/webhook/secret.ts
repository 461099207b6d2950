import type { Db } from '../../database.js';

/** What of a webhook is sealed. */
export interface SealedWebhook {
  id: number;
  secretId: string;
  secret: string;
  previousId: string | null;
  previousSecret: string | null;
}

/** After `after`, by id; of removed ones as well, whose last deliveries may still be signed. */
export const readSealedWebhooks = (db: Db, after: number, limit: number): Promise<SealedWebhook[]> =>
  db.read<SealedWebhook>(
    `SELECT id, secret_id AS secretId, secret, previous_id AS previousId, previous_secret AS previousSecret
      FROM webhook WHERE id > ? ORDER BY id LIMIT ${String(limit)}`,
    [after],
  );

/** Nothing, where it was rotated meanwhile: then the service has sealed it. */
export const replaceSealedWebhook = (db: Db, before: SealedWebhook, after: SealedWebhook): Promise<unknown> =>
  db.write('UPDATE webhook SET secret = ?, previous_secret = ? WHERE id = ? AND secret = ?', [
    after.secret,
    after.previousSecret,
    before.id,
    before.secret,
  ]);
