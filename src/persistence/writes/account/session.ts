import type { Change, Gate } from '../../change.js';
import { auditOf } from '../../change.js';
import type { Db, Statements, Transaction } from '../../database.js';
import { transaction } from '../../database.js';
import { OPEN_MEMBERSHIP } from '../../reads/account/session.js';
import { withRetry } from '../../retry.js';

type Writer = Pick<Statements, 'write'>;

/** Moves the idle limit, never back: of two requests at once the later time stands. */
export const noteSessionUse = (db: Writer, sessionId: string, now: Date) =>
  db.write('UPDATE person_session SET used_at = ? WHERE id = ? AND used_at < ?', [now, sessionId, now]);

export const endSessionByToken = (db: Writer, token: string) =>
  db.write('DELETE FROM person_session WHERE token = ?', [token]);

/** Whose session something is done to. */
export interface OwnSession {
  id: string;
  personId: string;
}

/** What the person does to the own sessions, with its audit row. Doing it twice is doing it once. */
const own = <T>(
  gate: Gate,
  change: Change,
  { personId }: OwnSession,
  detail: Record<string, unknown>,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> =>
  withRetry(() =>
    transaction(gate.db, async (tx) => {
      const done = await work(tx);
      if (done !== false && done !== 0) await gate.audit.write(tx, auditOf(change, `person ${personId}`, null, detail));
      return done;
    }),
  );

/** False when there is none such. */
export const endOwnSession = (gate: Gate, change: Change, session: OwnSession, sessionId: string): Promise<boolean> =>
  own(gate, change, session, { sessionId }, async (tx) => {
    const { affectedRows } = await tx.write('DELETE FROM person_session WHERE id = ? AND person_id = ?', [
      sessionId,
      session.personId,
    ]);
    return affectedRows === 1;
  });

/** How many ended. */
export const endOtherSessions = (gate: Gate, change: Change, session: OwnSession, hereToo: boolean): Promise<number> =>
  own(gate, change, session, { hereToo }, async (tx) => {
    const { affectedRows } = await tx.write('DELETE FROM person_session WHERE person_id = ? AND (? OR id <> ?)', [
      session.personId,
      hereToo,
      session.id,
    ]);
    return affectedRows;
  });

/** False when the membership is not the person's, or has ended. A view as a centre belongs to the membership that took it. */
export const chooseMembership = (
  gate: Gate,
  change: Change,
  session: OwnSession,
  membershipId: string,
): Promise<boolean> =>
  own(gate, change, session, { membershipId }, async (tx) => {
    const { affectedRows } = await tx.write(
      `UPDATE person_session s JOIN membership m ON m.id = ? AND m.person_id = s.person_id AND ${OPEN_MEMBERSHIP}
       SET s.membership_id = m.id, s.looking_as = NULL WHERE s.id = ? AND s.person_id = ? AND (s.external = 0 OR m.kind = 'STAFF')`,
      [membershipId, change.now.instant, session.id, session.personId],
    );
    if (affectedRows > 0) await noteSignIn(tx, membershipId, change.now.instant);
    return affectedRows > 0;
  });

/** The password was asked again. `right` or not, it is written down. */
export const notePasswordAsked = (gate: Gate, change: Change, session: OwnSession, right: boolean): Promise<unknown> =>
  own(gate, change, session, { right }, async (tx) => {
    if (right)
      await tx.write('UPDATE person_session SET confirmed_at = ? WHERE id = ?', [change.now.instant, session.id]);
  });

export const setPersonLanguage = (gate: Gate, change: Change, session: OwnSession, language: 'EN' | 'CY') =>
  own(gate, change, session, { language }, (tx) =>
    tx.write('UPDATE person SET language = ?, updated_at = ? WHERE id = ?', [
      language,
      change.now.instant,
      session.personId,
    ]),
  );

/** In this role; so an invitation is accepted. */
export async function noteSignIn(db: Writer, membershipId: string, now: Date): Promise<void> {
  await db.write('UPDATE membership SET last_signed_in_at = ? WHERE id = ?', [now, membershipId]);
  await db.write(
    'UPDATE invitation SET accepted_at = ? WHERE membership_id = ? AND accepted_at IS NULL AND revoked_at IS NULL',
    [now, membershipId],
  );
}

/** The password is the person's own now, and what was under way with the old one (a second step, another reset link) is over. */
export async function notePasswordOwn(db: Writer, personId: string): Promise<void> {
  await db.write('UPDATE person SET password_temporary_until = NULL WHERE id = ?', [personId]);
  await db.write('DELETE FROM person_verification WHERE value = ?', [personId]);
}

/** True for the first that comes with a code of this step or a later one than was ever taken: of two at once, in whichever process, one. */
export async function takeStep(db: Writer, personId: string, step: number): Promise<boolean> {
  const { affectedRows } = await db.write(
    'UPDATE person_second_factor SET last_step = ? WHERE person_id = ? AND (last_step IS NULL OR last_step < ?)',
    [step, personId, step],
  );
  return affectedRows === 1;
}

/** What time has ended. The clock is better-auth's, which set these. */
export async function sweepSessions(db: Db, now: Date): Promise<number> {
  let swept = 0;
  for (const table of ['person_session', 'person_verification']) {
    const { affectedRows } = await db.writeOnce(`DELETE FROM ${table} WHERE expires_at < ? LIMIT 1000`, [now]);
    swept += affectedRows;
  }
  return swept;
}
