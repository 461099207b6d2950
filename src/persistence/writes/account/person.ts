/** Persons as invitations make them: by address, with a temporary password until they have one of their own. */
import { randomUUID } from 'node:crypto';
import type { PersonGiven } from '../../../domain/account.js';
import type { Transaction } from '../../database.js';

export interface PersonFound {
  id: string;
  email: string;
  /** Of e-mails to the person. */
  language: 'EN' | 'CY';
  /** Nobody has signed in as this person yet with a password of their own. */
  isNew: boolean;
  /** There is a second factor. */
  enrolled: boolean;
}

interface PersonRecord {
  id: string;
  email: string;
  language: 'EN' | 'CY';
  password_temporary_until: Date | null;
  two_factor_enabled: number;
  ways_in: number;
}

const PERSON = `SELECT p.id, p.email, p.language, p.password_temporary_until, p.two_factor_enabled,
  (SELECT COUNT(*) FROM person_account a WHERE a.person_id = p.id) AS ways_in FROM person p`;

const personOf = ({ id, email, language, ...record }: PersonRecord): PersonFound => ({
  id,
  email,
  language,
  isNew: record.password_temporary_until !== null || record.ways_in === 0,
  enrolled: record.two_factor_enabled === 1,
});

export async function lockPerson(tx: Transaction, id: string): Promise<PersonFound> {
  const [found] = await tx.read<PersonRecord>(`${PERSON} WHERE p.id = ? FOR UPDATE`, [id]);
  return personOf(found!);
}

/** Locked; null for an address nobody has. */
export async function findPerson(tx: Transaction, email: string): Promise<PersonFound | null> {
  const [found] = await tx.read<PersonRecord>(`${PERSON} WHERE p.email = ? FOR UPDATE`, [email]);
  return found === undefined ? null : personOf(found);
}

export async function insertPerson(tx: Transaction, given: PersonGiven, now: Date): Promise<PersonFound> {
  const { email, language } = given;
  const id = randomUUID();
  await tx.write('INSERT INTO person (id, name, email, language, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)', [
    id,
    given.name,
    email,
    language,
    now,
    now,
  ]);
  return { id, email, language, isNew: true, enrolled: false };
}

/** The one before stops working, and so does what was begun with it. */
export async function giveTemporaryPassword(
  tx: Transaction,
  personId: string,
  hash: string,
  until: Date,
  now: Date,
): Promise<void> {
  await tx.write('UPDATE person SET password_temporary_until = ?, updated_at = ? WHERE id = ?', [until, now, personId]);
  await tx.write(
    `INSERT INTO person_account (id, person_id, account_id, provider_id, password, created_at, updated_at)
     VALUES (?, ?, ?, 'credential', ?, ?, ?) ON DUPLICATE KEY UPDATE password = VALUES(password), updated_at = VALUES(updated_at)`,
    [randomUUID(), personId, personId, hash, now, now],
  );
  await tx.write('DELETE FROM person_session WHERE person_id = ?', [personId]);
}

/**
 * After a membership has ended: its sessions go, and where it was the last one every session goes and a temporary password is void.
 * The person stays: history points there.
 */
export async function closeDoors(tx: Transaction, personId: string, membershipId: string, now: Date): Promise<void> {
  const [left] = await tx.read<{ open: number }>(
    'SELECT COUNT(*) AS open FROM membership WHERE person_id = ? AND ended_at IS NULL',
    [personId],
  );
  if (left!.open > 0) {
    await tx.write('DELETE FROM person_session WHERE membership_id = ?', [membershipId]);
    return;
  }
  await tx.write('DELETE FROM person_session WHERE person_id = ?', [personId]);
  await tx.write('UPDATE person SET password_temporary_until = ? WHERE id = ? AND password_temporary_until > ?', [
    now,
    personId,
    now,
  ]);
}
