/** Secret addresses under which calendars read a centre's deadlines. Of a secret only the hash is kept. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Change, Gate } from '../change.js';
import type { Db, Transaction } from '../database.js';
import type { Answer } from '../once.js';
import { once } from '../once.js';
import { readCalendarAddress } from '../reads/calendar.js';
import type { Scope } from '../scope.js';
import { centresIn } from '../scope.js';

export const MAXIMUM_ADDRESSES = 20;

export const hashOfAddress = (secret: string): Buffer => createHash('sha256').update(secret).digest();

export type CreateProblem =
  | { __typename: 'CentreNotFound'; centre: string }
  | { __typename: 'TooManyCalendarAddresses'; maximumAddresses: number };

export interface AddressMade {
  id: string;
}

/** `secret` is null for a repeat: nobody has it any more, unless its own COMMIT lost its answer and this is the next try. */
export async function createCalendarAddress(
  gate: Gate,
  scope: Scope,
  change: Change,
  { centre, language }: { centre: string; language: 'EN' | 'CY' },
): Promise<
  { outcome: AddressMade; secret: string | null } | Exclude<Answer<never, CreateProblem>, { outcome: never }>
> {
  const id = randomUUID();
  // 256 random bits: a plain SHA-256 of them can not be guessed back.
  const secret = randomBytes(32).toString('base64url');
  const done = await once<{ live: number } | null, AddressMade, CreateProblem>(
    gate,
    change,
    (tx) => lockCentre(tx, scope, centre),
    async (tx, locked) => {
      if (locked === null) return { __typename: 'CentreNotFound', centre };
      if (locked.live >= MAXIMUM_ADDRESSES)
        return { __typename: 'TooManyCalendarAddresses', maximumAddresses: MAXIMUM_ADDRESSES };
      await tx.write(
        'INSERT INTO calendar_address (id, centre_number, language, secret_sha256, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?)',
        [id, centre, language, hashOfAddress(secret), change.now.instant, change.principalName],
      );
      return { outcome: { id }, object: `calendar_address ${id}`, centre, detail: { language } };
    },
  );
  if ('problem' in done) return done;
  return { outcome: done.outcome, secret: done.outcome.id === id ? secret : null };
}

async function lockCentre(tx: Transaction, scope: Scope, centre: string): Promise<{ live: number } | null> {
  const allowed = centresIn(scope, 'number');
  const [found] = await tx.read<object>(`SELECT 1 FROM centre WHERE number = ? AND ${allowed.sql} FOR UPDATE`, [
    centre,
    ...allowed.parameters,
  ]);
  const [counted] = await tx.read<{ live: number }>(
    'SELECT COUNT(*) AS live FROM calendar_address WHERE centre_number = ? AND revoked_at IS NULL',
    [centre],
  );
  return found === undefined ? null : counted!;
}

export interface AddressNotFound {
  __typename: 'CalendarAddressNotFound';
  calendarAddressId: string;
}

/** One that has ended stays as it ended. */
export const revokeCalendarAddress = (
  gate: Gate,
  scope: Scope,
  change: Change,
  calendarAddressId: string,
): Promise<Answer<AddressMade, AddressNotFound>> =>
  once<unknown, AddressMade, AddressNotFound>(
    gate,
    change,
    (tx) => tx.read('SELECT id FROM calendar_address WHERE id = ? FOR UPDATE', [calendarAddressId]),
    async (tx) => {
      const address = await readCalendarAddress(scope, tx, calendarAddressId);
      if (address === null) return { __typename: 'CalendarAddressNotFound', calendarAddressId };
      const { id, centre, revokedAt } = address;
      if (revokedAt === null)
        await tx.write('UPDATE calendar_address SET revoked_at = ?, revoked_by = ? WHERE id = ?', [
          change.now.instant,
          change.principalName,
          id,
        ]);
      const object = `calendar_address ${id}`;
      return { outcome: { id }, object, centre: centre.number, detail: revokedAt === null ? {} : null };
    },
  );

const HOUR_MS = 60 * 60_000;

/** To the hour: calendars ask often. */
export async function noteCalendarUsed(db: Db, id: string, lastUsedAt: Date | null, now: Date): Promise<void> {
  if (lastUsedAt !== null && now.getTime() - lastUsedAt.getTime() < HOUR_MS) return;
  await db.write('UPDATE calendar_address SET last_used_at = ? WHERE id = ?', [now, id]);
}
