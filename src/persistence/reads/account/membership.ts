import type { AccountType, Member, MembershipState } from '../../../domain/account.js';
import type { CentreType } from '../../../domain/catalogue.js';
import type { Db, Statements } from '../../database.js';
import { fromJson } from '../../database.js';
import type { Condition, Scope } from '../../scope.js';
import { and, centresIn } from '../../scope.js';
import type { CentreRead } from '../centre.js';

export interface InvitationRead {
  sentAt: Date;
  sentBy: string;
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
}

/** `families` and `unitIds` are null together: everything. */
export interface GrantRead {
  maySubmit: boolean;
  families: string[] | null;
  unitIds: number[] | null;
  grantedAt: Date;
  grantedBy: string;
}

export interface MembershipRead extends Member {
  personId: string;
  name: string;
  email: string;
  centreRead: CentreRead | null;
  moderatorId: string | null;
  createdAt: Date;
  createdBy: string;
  lastSignedInAt: Date | null;
  endedBy: string | null;
  invitation: InvitationRead | null;
  grant: GrantRead | null;
}

interface MembershipRecord {
  id: string;
  person_id: string;
  kind: AccountType;
  name: string;
  email: string;
  centre_number: string | null;
  centre_name: string;
  centre_type: CentreType;
  moderator_id: string | null;
  created_at: Date;
  created_by: string;
  last_signed_in_at: Date | null;
  ended_at: Date | null;
  ended_by: string | null;
  sent_at: Date | null;
  sent_by: string;
  expires_at: Date;
  accepted_at: Date | null;
  revoked_at: Date | null;
  may_submit: number;
  families: string | null;
  unit_ids: string | null;
  granted_at: Date | null;
  granted_by: string;
}

const MEMBERSHIPS = `SELECT m.id, m.person_id, m.kind, m.name, p.email, m.centre_number, ce.name AS centre_name, ce.type AS centre_type,
    m.moderator_id, m.created_at, m.created_by, m.last_signed_in_at, m.ended_at, m.ended_by,
    i.sent_at, i.sent_by, i.expires_at, i.accepted_at, i.revoked_at, g.may_submit, g.families, g.unit_ids, g.granted_at, g.granted_by
  FROM membership m JOIN person p ON p.id = m.person_id LEFT JOIN centre ce ON ce.number = m.centre_number
    LEFT JOIN invitation i ON i.membership_id = m.id LEFT JOIN access_grant g ON g.membership_id = m.id`;

function membershipOf(record: MembershipRecord): MembershipRead {
  const { centre_number: centre } = record;
  return {
    id: record.id,
    personId: record.person_id,
    accountType: record.kind,
    name: record.name,
    email: record.email,
    centre,
    centreRead: centre === null ? null : { number: centre, name: record.centre_name, type: record.centre_type },
    moderatorId: record.moderator_id,
    createdAt: record.created_at,
    createdBy: record.created_by,
    lastSignedInAt: record.last_signed_in_at,
    endedAt: record.ended_at,
    endedBy: record.ended_by,
    invitation: invitationOf(record),
    grant: grantOf(record),
  };
}

const invitationOf = (record: MembershipRecord): InvitationRead | null =>
  record.sent_at === null
    ? null
    : {
        sentAt: record.sent_at,
        sentBy: record.sent_by,
        expiresAt: record.expires_at,
        acceptedAt: record.accepted_at,
        revokedAt: record.revoked_at,
      };

const grantOf = (record: MembershipRecord): GrantRead | null =>
  record.granted_at === null
    ? null
    : {
        maySubmit: record.may_submit === 1,
        families: record.families === null ? null : fromJson<string[]>(record.families),
        unitIds: record.unit_ids === null ? null : fromJson<number[]>(record.unit_ids),
        grantedAt: record.granted_at,
        grantedBy: record.granted_by,
      };

/** The condition on `membership m`: moderators and staff belong to no centre, so only WJEC finds them. */
export const membershipsIn = (scope: Scope): Condition =>
  scope.moderator === null ? centresIn(scope, 'm.centre_number') : { sql: 'FALSE', parameters: [] };

/** Null for an unknown or foreign id alike. */
export async function readMembership(scope: Scope, from: Statements, id: string): Promise<MembershipRead | null> {
  const where = and({ sql: 'm.id = ?', parameters: [id] }, membershipsIn(scope));
  const [found] = await from.read<MembershipRecord>(`${MEMBERSHIPS} WHERE ${where.sql}`, where.parameters);
  return found === undefined ? null : membershipOf(found);
}

export interface MembershipFilter {
  centre?: string | null | undefined;
  states?: readonly MembershipState[] | null | undefined;
  accountTypes?: readonly AccountType[] | null | undefined;
}

/** The same words as domain/account.ts `stateOf`; a test holds them together. */
const STATE_SQL: Record<MembershipState, string> = {
  INVITED: 'm.ended_at IS NULL AND i.membership_id IS NOT NULL AND i.accepted_at IS NULL',
  ACTIVE: 'm.ended_at IS NULL AND (i.membership_id IS NULL OR i.accepted_at IS NOT NULL)',
  ENDED: 'm.ended_at IS NOT NULL',
};

function filtered(scope: Scope, { centre, states, accountTypes }: MembershipFilter): Condition {
  const parts = [membershipsIn(scope)];
  if (centre != null) parts.push({ sql: 'm.centre_number = ?', parameters: [centre] });
  if (states != null)
    parts.push({ sql: states.map((state) => `(${STATE_SQL[state]})`).join(' OR ') || 'FALSE', parameters: [] });
  if (accountTypes != null) {
    const marks = accountTypes.map(() => '?').join(', ');
    parts.push({ sql: marks === '' ? 'FALSE' : `m.kind IN (${marks})`, parameters: [...accountTypes] });
  }
  return and(...parts);
}

/** By name, from the one after `after`. */
export async function readMemberships(
  scope: Scope,
  db: Db,
  filter: MembershipFilter,
  limit: number,
  after: readonly [string, string] | null,
): Promise<MembershipRead[]> {
  const beyond: Condition = {
    sql: after === null ? 'TRUE' : '(m.name, m.id) > (?, ?)',
    parameters: [...(after ?? [])],
  };
  const where = and(filtered(scope, filter), beyond);
  const found = await db.readOnce<MembershipRecord>(
    `${MEMBERSHIPS} WHERE ${where.sql} ORDER BY m.name, m.id LIMIT ${String(limit)}`,
    where.parameters,
  );
  return found.map(membershipOf);
}

export async function countMemberships(scope: Scope, db: Db, filter: MembershipFilter): Promise<number> {
  const where = filtered(scope, filter);
  const [row] = await db.readOnce<{ total: number }>(
    `SELECT COUNT(*) AS total FROM membership m LEFT JOIN invitation i ON i.membership_id = m.id WHERE ${where.sql}`,
    where.parameters,
  );
  return row!.total;
}
