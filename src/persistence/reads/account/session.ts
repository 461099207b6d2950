/** What a session is worth. None of these needs a scope: they are how a scope is found, or are about the asking person alone. */
import type { Statements } from '../../database.js';
import { fromJson } from '../../database.js';

type Reader = Pick<Statements, 'read'>;

export interface MembershipRead {
  id: string;
  kind: 'EXAMS_OFFICER' | 'CENTRE_ADMIN' | 'USER' | 'MODERATOR' | 'STAFF';
  name: string;
  centre: string | null;
  moderator: string | null;
  /** Only users need one. */
  grant: { maySubmit: boolean; families: string[]; units: number[] | 'ALL' } | null;
}

export interface SessionRead {
  id: string;
  personId: string;
  membershipId: string | null;
  lookingAs: string | null;
  confirmedAt: Date | null;
  external: boolean;
  begunAt: Date;
  usedAt: Date;
  personName: string;
  email: string;
  language: 'EN' | 'CY';
  enrolled: boolean;
  passwordIsTemporary: boolean;
  /** Those that the person may act in. */
  memberships: MembershipRead[];
}

interface SessionRecord extends Omit<SessionRead, 'memberships' | 'external' | 'enrolled' | 'passwordIsTemporary'> {
  external: number;
  enrolled: number;
  temporary: number;
  ofMembership: string;
  kind: MembershipRead['kind'];
  name: string;
  centre: string | null;
  moderator: string | null;
  granted: string | null;
  maySubmit: number | null;
  families: string | null;
  unitIds: string | null;
}

/** Of `membership m`, with the moment as its parameter: it has not ended, nor was its invitation left to expire. */
export const OPEN_MEMBERSHIP = `m.ended_at IS NULL AND NOT EXISTS
  (SELECT 1 FROM invitation i WHERE i.membership_id = m.id AND i.accepted_at IS NULL AND i.expires_at <= ?)`;

/** Session, person, memberships and grants in one statement. Null without a membership: nobody is there to sign in any more. */
export async function readSession(db: Reader, token: string, now: Date): Promise<SessionRead | null> {
  const records = await db.read<SessionRecord>(
    `SELECT s.id, s.person_id AS personId, s.membership_id AS membershipId, s.looking_as AS lookingAs, s.confirmed_at AS confirmedAt,
       s.external, s.begun_at AS begunAt, s.used_at AS usedAt, p.name AS personName, p.email, p.language, p.two_factor_enabled AS enrolled,
       p.password_temporary_until IS NOT NULL AS temporary, m.id AS ofMembership, m.kind, m.name, m.centre_number AS centre,
       m.moderator_id AS moderator, g.membership_id AS granted, g.may_submit AS maySubmit, g.families, g.unit_ids AS unitIds
     FROM person_session s JOIN person p ON p.id = s.person_id
     JOIN membership m ON m.person_id = p.id AND ${OPEN_MEMBERSHIP}
     LEFT JOIN access_grant g ON g.membership_id = m.id
     WHERE s.token = ? ORDER BY m.created_at, m.id`,
    [now, token],
  );
  const [first] = records;
  if (first === undefined) return null;
  return {
    ...first,
    external: first.external === 1,
    enrolled: first.enrolled === 1,
    passwordIsTemporary: first.temporary === 1,
    memberships: records.map(membershipOf),
  };
}

const membershipOf = ({ ofMembership, kind, name, centre, moderator, ...record }: SessionRecord): MembershipRead => ({
  id: ofMembership,
  kind,
  name,
  centre,
  moderator,
  grant:
    record.granted === null
      ? null
      : {
          maySubmit: record.maySubmit === 1,
          families: record.families === null ? [] : fromJson<string[]>(record.families),
          units: record.unitIds === null ? 'ALL' : fromJson<number[]>(record.unitIds),
        },
});

/** The units of families as they are now: a family that was granted covers what is added to it later. */
export async function readUnitsOf(db: Reader, families: readonly string[]): Promise<number[]> {
  const records = await db.read<{ id: number }>(
    `SELECT u.id FROM JSON_TABLE(?, '$[*]' COLUMNS (code VARCHAR(40) PATH '$')) AS listed JOIN unit u ON u.family = listed.code`,
    [JSON.stringify(families)],
  );
  return records.map(({ id }) => id);
}

export interface OwnSessionRead {
  id: string;
  device: string;
  address: string | null;
  begunAt: Date;
  usedAt: Date;
}

/** Latest used first. Those that time has ended stay until they are swept away, and are left out. */
export const readSessionsOf = (
  db: Reader,
  personId: string,
  since: { begun: Date; used: Date },
): Promise<OwnSessionRead[]> =>
  db.read<OwnSessionRead>(
    `SELECT id, COALESCE(user_agent, '') AS device, NULLIF(ip_address, '') AS address, begun_at AS begunAt, used_at AS usedAt FROM person_session
     WHERE person_id = ? AND begun_at > ? AND used_at > ? ORDER BY used_at DESC, id`,
    [personId, since.begun, since.used],
  );

export interface SigningIn {
  personId: string;
  name: string;
  email: string;
  language: 'EN' | 'CY';
  passwordTemporaryUntil: Date | null;
  /** Those that have not ended, of staff only for who came through the provider of staff. */
  memberships: { id: string; centre: string | null }[];
}

/** By id or by address. Null for nobody. */
export async function readSigningIn(
  db: Reader,
  who: { personId: string } | { email: string },
  now: Date,
  staffOnly = false,
): Promise<SigningIn | null> {
  const records = await db.read<Omit<SigningIn, 'memberships'> & { id: string | null; centre: string | null }>(
    `SELECT p.id AS personId, p.name, p.email, p.language, p.password_temporary_until AS passwordTemporaryUntil, m.id, m.centre_number AS centre
     FROM person p LEFT JOIN membership m ON m.person_id = p.id AND ${OPEN_MEMBERSHIP} AND (m.kind = 'STAFF' OR NOT ?)
     WHERE p.${'email' in who ? 'email' : 'id'} = ? ORDER BY m.created_at, m.id`,
    [now, staffOnly, 'email' in who ? who.email : who.personId],
  );
  const [first] = records;
  if (first === undefined) return null;
  const memberships = records.flatMap(({ id, centre }) => (id === null ? [] : [{ id, centre }]));
  const { personId, name, email, language, passwordTemporaryUntil } = first;
  return { personId, name, email, language, passwordTemporaryUntil, memberships };
}

/** The hash of a person's password; null for those who sign in elsewhere. */
export async function readPasswordHash(db: Reader, personId: string): Promise<string | null> {
  const [record] = await db.read<{ password: string | null }>(
    "SELECT password FROM person_account WHERE person_id = ? AND provider_id = 'credential'",
    [personId],
  );
  return record?.password ?? null;
}

/** What a code is checked against; secret still encrypted. */
export async function readSecondFactor(
  db: Reader,
  personId: string,
): Promise<{ secret: string; lastStep: number | null } | null> {
  const [record] = await db.read<{ secret: string; lastStep: number | null }>(
    'SELECT secret, last_step AS lastStep FROM person_second_factor WHERE person_id = ?',
    [personId],
  );
  return record ?? null;
}
