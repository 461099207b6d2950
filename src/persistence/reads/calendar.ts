import type { CentreType } from '../../domain/catalogue.js';
import type { Db, Statements } from '../database.js';
import type { Scope } from '../scope.js';
import { and, centresIn } from '../scope.js';
import type { CentreRead } from './centre.js';

export interface CalendarAddressRead {
  id: string;
  centre: CentreRead;
  language: 'EN' | 'CY';
  createdAt: Date;
  createdBy: string;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
  revokedBy: string | null;
}

type AddressRecord = Omit<CalendarAddressRead, 'centre'> & { number: string; centreName: string; type: CentreType };

const SELECT = `SELECT a.id, ce.number, ce.name AS centreName, ce.type, a.language, a.created_at AS createdAt, a.created_by AS createdBy,
    a.last_used_at AS lastUsedAt, a.revoked_at AS revokedAt, a.revoked_by AS revokedBy
  FROM calendar_address a JOIN centre ce ON ce.number = a.centre_number`;

const addressOf = ({ number, centreName, type, ...rest }: AddressRecord): CalendarAddressRead => ({
  ...rest,
  centre: { number, name: centreName, type },
});

/** Latest first. */
export async function readCalendarAddresses(scope: Scope, db: Db, centre: string): Promise<CalendarAddressRead[]> {
  const where = and({ sql: 'a.centre_number = ?', parameters: [centre] }, centresIn(scope, 'a.centre_number'));
  const found = await db.read<AddressRecord>(
    `${SELECT} WHERE ${where.sql} ORDER BY a.created_at DESC, a.id`,
    where.parameters,
  );
  return found.map(addressOf);
}

export async function readCalendarAddress(
  scope: Scope,
  from: Pick<Statements, 'read'>,
  id: string,
): Promise<CalendarAddressRead | null> {
  const where = and({ sql: 'a.id = ?', parameters: [id] }, centresIn(scope, 'a.centre_number'));
  const [found] = await from.read<AddressRecord>(`${SELECT} WHERE ${where.sql}`, where.parameters);
  return found === undefined ? null : addressOf(found);
}

/** The address behind a secret; null when there is none or it was revoked. */
export async function readCalendarBySecret(db: Db, secretSha256: Buffer): Promise<CalendarAddressRead | null> {
  const [found] = await db.read<AddressRecord>(`${SELECT} WHERE a.secret_sha256 = ? AND a.revoked_at IS NULL`, [
    secretSha256,
  ]);
  return found === undefined ? null : addressOf(found);
}
