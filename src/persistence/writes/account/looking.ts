/** WJEC's helpline sees what a centre sees. It stands in the session, so that every request of it is read-only from then on. */
import type { Change, Gate } from '../../change.js';
import { auditOf } from '../../change.js';
import { transaction } from '../../database.js';
import type { CentreRead } from '../../reads/centre.js';
import { withRetry } from '../../retry.js';

/** Null for an unknown centre. */
export const lookAsCentre = (
  gate: Gate,
  change: Change,
  sessionId: string,
  number: string,
  reason: string,
): Promise<CentreRead | null> =>
  withRetry(() =>
    transaction(gate.db, async (tx) => {
      await tx.read('SELECT id FROM person_session WHERE id = ? FOR UPDATE', [sessionId]);
      const [centre] = await tx.read<CentreRead>('SELECT number, name, type FROM centre WHERE number = ?', [number]);
      if (centre === undefined) return null;
      await tx.write('UPDATE person_session SET looking_as = ? WHERE id = ?', [number, sessionId]);
      await gate.audit.write(tx, auditOf(change, `centre ${number}`, number, { reason }));
      return centre;
    }),
  );

/** Whoever does not look at that centre changes nothing. */
export const stopLooking = (gate: Gate, change: Change, sessionId: string, centre: string): Promise<void> =>
  withRetry(() =>
    transaction(gate.db, async (tx) => {
      const { affectedRows } = await tx.write(
        'UPDATE person_session SET looking_as = NULL WHERE id = ? AND looking_as = ?',
        [sessionId, centre],
      );
      if (affectedRows > 0) await gate.audit.write(tx, auditOf(change, `centre ${centre}`, centre, {}));
    }),
  );
