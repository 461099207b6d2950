import type { CentreType } from '../../domain/catalogue.js';
import type { Db, Statements } from '../database.js';
import type { Condition, Scope } from '../scope.js';
import { and, centresIn } from '../scope.js';
import type { JoinedCatalogue, OfferingRead } from './catalogue.js';
import { JOINED_OFFERING, offeringOf } from './catalogue.js';
import type { CentreRead } from './centre.js';

export interface ModeratorRead {
  id: string;
  name: string;
  email: string | null;
  address: string | null;
  language: 'EN' | 'CY';
  welshSpeaking: boolean;
  ownCentre: string | null;
}

export interface AllocationRead {
  id: number;
  moderator: ModeratorRead;
  centre: CentreRead;
  offering: OfferingRead;
  allocatedAt: Date;
  allocatedBy: string;
  endedAt: Date | null;
  endedBy: string | null;
  welshReason: string | null;
}

/** WJEC's alone: nobody else has the right that leads here, and no scope but WJEC's finds anything. */
export const wjec = (scope: Scope): Condition => ({
  sql: scope.centres === 'ALL' && scope.moderator === null ? 'TRUE' : 'FALSE',
  parameters: [],
});

interface ModeratorRecord {
  moderator_id: string;
  moderator_name: string;
  moderator_email: string | null;
  moderator_address: string | null;
  moderator_language: 'EN' | 'CY';
  welsh_speaking: number;
  own_centre: string | null;
}

const MODERATOR = `mo.id AS moderator_id, mo.name AS moderator_name, mo.email AS moderator_email, mo.address AS moderator_address,
  mo.language AS moderator_language, mo.welsh_speaking, mo.own_centre`;
const MODERATORS = `SELECT ${MODERATOR} FROM moderator mo`;

const moderatorOf = (record: ModeratorRecord): ModeratorRead => ({
  id: record.moderator_id,
  name: record.moderator_name,
  email: record.moderator_email,
  address: record.moderator_address,
  language: record.moderator_language,
  welshSpeaking: record.welsh_speaking === 1,
  ownCentre: record.own_centre,
});

export async function readModerator(scope: Scope, from: Statements, id: string): Promise<ModeratorRead | null> {
  const where = and({ sql: 'mo.id = ?', parameters: [id] }, wjec(scope));
  const [found] = await from.read<ModeratorRecord>(`${MODERATORS} WHERE ${where.sql}`, where.parameters);
  return found === undefined ? null : moderatorOf(found);
}

/** In the order of `ids`, which WJEC's own reads gave; a moderator is never deleted. */
export async function readModeratorsById(scope: Scope, db: Db, ids: readonly string[]): Promise<ModeratorRead[]> {
  const found = await db.readOnce<ModeratorRecord>(`${MODERATORS} WHERE ${wjec(scope).sql} AND mo.id IN (?)`, [ids]);
  const byId = new Map(found.map((record) => [record.moderator_id, moderatorOf(record)]));
  return ids.map((id) => byId.get(id)!);
}

/** By name, from the one after `after`. */
export async function readModerators(
  scope: Scope,
  db: Db,
  limit: number,
  after: readonly [string, string] | null,
): Promise<ModeratorRead[]> {
  const beyond = { sql: after === null ? 'TRUE' : '(mo.name, mo.id) > (?, ?)', parameters: [...(after ?? [])] };
  const where = and(wjec(scope), beyond);
  const found = await db.readOnce<ModeratorRecord>(
    `${MODERATORS} WHERE ${where.sql} ORDER BY mo.name, mo.id LIMIT ${String(limit)}`,
    where.parameters,
  );
  return found.map(moderatorOf);
}

export async function countModerators(scope: Scope, db: Db): Promise<number> {
  const [row] = await db.read<{ total: number }>(`SELECT COUNT(*) AS total FROM moderator WHERE ${wjec(scope).sql}`);
  return row!.total;
}

export interface AllocationFilter {
  moderator?: string | null | undefined;
  centre?: string | null | undefined;
  offering?: string | null | undefined;
  current?: boolean | null | undefined;
}

interface AllocationRecord extends JoinedCatalogue, ModeratorRecord {
  id: number;
  centre_number: string;
  centre_name: string;
  centre_type: CentreType;
  allocated_at: Date;
  allocated_by: string;
  ended_at: Date | null;
  ended_by: string | null;
  welsh_reason: string | null;
}

const ALLOCATIONS = `SELECT a.id, ${MODERATOR}, a.welsh_reason, a.centre_number, ce.name AS centre_name, ce.type AS centre_type, a.allocated_at, a.allocated_by, a.ended_at, a.ended_by,
    ${JOINED_OFFERING.columns}
  FROM allocation a JOIN moderator mo ON mo.id = a.moderator_id JOIN centre ce ON ce.number = a.centre_number
    JOIN offering o ON o.id = a.offering_id ${JOINED_OFFERING.joins}`;

const allocationOf = (record: AllocationRecord): AllocationRead => ({
  id: record.id,
  moderator: moderatorOf(record),
  centre: { number: record.centre_number, name: record.centre_name, type: record.centre_type },
  offering: offeringOf(record),
  allocatedAt: record.allocated_at,
  allocatedBy: record.allocated_by,
  endedAt: record.ended_at,
  endedBy: record.ended_by,
  welshReason: record.welsh_reason,
});

export async function readAllocation(scope: Scope, db: Db, id: number): Promise<AllocationRead | null> {
  const where = and({ sql: 'a.id = ?', parameters: [id] }, wjec(scope));
  const [found] = await db.read<AllocationRecord>(`${ALLOCATIONS} WHERE ${where.sql}`, where.parameters);
  return found === undefined ? null : allocationOf(found);
}

function filtered(scope: Scope, { moderator, centre, offering, current }: AllocationFilter): Condition {
  const parts: Condition[] = [wjec(scope), centresIn(scope, 'a.centre_number')];
  if (moderator != null) parts.push({ sql: 'a.moderator_id = ?', parameters: [moderator] });
  if (centre != null) parts.push({ sql: 'a.centre_number = ?', parameters: [centre] });
  if (offering != null) parts.push({ sql: 'a.offering_id = ?', parameters: [numberFrom(offering)] });
  if (current != null) parts.push({ sql: current ? 'a.ended_at IS NULL' : 'a.ended_at IS NOT NULL', parameters: [] });
  return and(...parts);
}

/** The number behind an opaque id; 0, which nothing has, for anything that is none. */
export const numberFrom = (id: string): number =>
  /^[1-9][0-9]{0,9}$/.test(id) && Number(id) <= 0xffffffff ? Number(id) : 0;

/** Latest first, before the one of id `before`: ids are in order of time. */
export async function readAllocations(
  scope: Scope,
  db: Db,
  filter: AllocationFilter,
  limit: number,
  before: number | null,
): Promise<AllocationRead[]> {
  const beyond = { sql: before === null ? 'TRUE' : 'a.id < ?', parameters: before === null ? [] : [before] };
  const where = and(filtered(scope, filter), beyond);
  const found = await db.readOnce<AllocationRecord>(
    `${ALLOCATIONS} WHERE ${where.sql} ORDER BY a.id DESC LIMIT ${String(limit)}`,
    where.parameters,
  );
  return found.map(allocationOf);
}

export async function countAllocations(scope: Scope, db: Db, filter: AllocationFilter): Promise<number> {
  const where = filtered(scope, filter);
  const [row] = await db.readOnce<{ total: number }>(
    `SELECT COUNT(*) AS total FROM allocation a WHERE ${where.sql}`,
    where.parameters,
  );
  return row!.total;
}
