/** Everything that is held about a person who signs in, for when the person asks. Secrets are named and not shown: they are proofs, not data. */
import type { Db } from '../../database.js';

type Held = Record<string, unknown>;

/** Acts and sessions are many; more than this are asked for through `auditEntries`. */
const MOST_ACTS = 10_000;

/** Null when nobody has that address. */
export async function readHeldOfPerson(db: Db, email: string): Promise<Held | null> {
  const [person] = await db.readOnce<Held & { id: string }>('SELECT * FROM person WHERE email = ?', [
    email.trim().toLowerCase(),
  ]);
  if (person === undefined) return null;
  const memberships = await db.readOnce<Held & { id: string }>(
    `SELECT m.id, m.kind, m.centre_number, m.moderator_id, m.name, m.created_at, m.created_by, m.last_signed_in_at, m.ended_at, m.ended_by,
       i.sent_at, i.sent_by, i.expires_at, i.accepted_at, i.revoked_at, g.may_submit, g.families, g.unit_ids, g.granted_at, g.granted_by
     FROM membership m LEFT JOIN invitation i ON i.membership_id = m.id LEFT JOIN access_grant g ON g.membership_id = m.id
     WHERE m.person_id = ? ORDER BY m.created_at`,
    [person.id],
  );
  const ids = [person.id, ...memberships.map(({ id }) => id)];
  return {
    person,
    memberships,
    ...(await signsOf(db, person.id, email.trim().toLowerCase())),
    acts: await actsOf(db, ids),
  };
}

async function signsOf(db: Db, id: string, email: string): Promise<Held> {
  const of = (columns: string, table: string) =>
    db.readOnce<Held>(`SELECT ${columns} FROM ${table} WHERE person_id = ?`, [id]);
  return {
    signIns: await of(
      'provider_id, account_id, created_at, updated_at, password IS NOT NULL AS has_password',
      'person_account',
    ),
    secondFactors: await of('verified, last_step, failed_verification_count, locked_until', 'person_second_factor'),
    sessions: await of(
      'membership_id, looking_as, external, begun_at, used_at, ip_address, user_agent, expires_at',
      'person_session',
    ),
    mails: await db.readOnce<Held>(
      'SELECT template, language, created_at, sent_at, failed_at FROM mail WHERE recipient = ? ORDER BY created_at',
      [email],
    ),
  };
}

const actsOf = (db: Db, ids: readonly string[]): Promise<Held[]> =>
  db.readOnce<Held>(
    `SELECT at, principal_name, action, object, centre_number, way, address, detail FROM audit
     WHERE principal_id IN (?) OR object IN (?) ORDER BY id DESC LIMIT ${String(MOST_ACTS)}`,
    [ids, ids.flatMap((id) => [`person ${id}`, `membership ${id}`])],
  );
