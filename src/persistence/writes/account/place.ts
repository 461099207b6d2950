/** Where memberships are: the centre's row is locked first, so that no two changes count its admins at once (R39). */
import type { MembershipNotFound, Taken } from '../../../domain/account.js';
import type { Change, Gate } from '../../change.js';
import type { Transaction } from '../../database.js';
import type { Post } from '../../mail.js';
import type { Answer } from '../../once.js';
import { once } from '../../once.js';
import type { MembershipRead } from '../../reads/account/membership.js';
import { membershipsIn, readMembership } from '../../reads/account/membership.js';
import type { Scope } from '../../scope.js';
import { and, centresIn } from '../../scope.js';
import { closeDoors, lockPerson } from './person.js';

/** What most changes of a membership answer. */
export type Membered<Problem> = Promise<Answer<{ membershipId: string }, Problem | MembershipNotFound>>;

/** Null for a centre that is unknown or foreign. The row stays locked to the end of the transaction. */
export async function lockCentre(tx: Transaction, scope: Scope, number: string): Promise<{ name: string } | null> {
  const where = and({ sql: 'number = ?', parameters: [number] }, centresIn(scope, 'number'));
  const [found] = await tx.read<{ name: string }>(
    `SELECT name FROM centre WHERE ${where.sql} FOR UPDATE`,
    where.parameters,
  );
  return found ?? null;
}

/** The centre of a membership first, then the membership, read behind both locks. */
export async function lockMembership(tx: Transaction, scope: Scope, id: string): Promise<MembershipRead | null> {
  const where = and({ sql: 'm.id = ?', parameters: [id] }, membershipsIn(scope));
  await tx.read(
    'SELECT number FROM centre WHERE number = (SELECT centre_number FROM membership WHERE id = ?) FOR UPDATE',
    [id],
  );
  await tx.read(`SELECT m.id FROM membership m WHERE ${where.sql} FOR UPDATE`, where.parameters);
  return readMembership(scope, tx, id);
}

export async function takenIn(tx: Transaction, centre: string | null): Promise<Taken> {
  const [found] = await tx.read<{ admins: number; officers: number }>(
    `SELECT COUNT(CASE kind WHEN 'CENTRE_ADMIN' THEN 1 END) AS admins, COUNT(CASE kind WHEN 'EXAMS_OFFICER' THEN 1 END) AS officers
     FROM membership WHERE centre_number = ? AND ended_at IS NULL`,
    [centre],
  );
  return { admins: found!.admins, officer: found!.officers > 0 };
}

/** One change to one membership: `work` saves it and answers what the audit says besides, or refuses. */
export function changeMembership<Problem extends { __typename: string }>(
  gate: Gate,
  scope: Scope,
  change: Change,
  id: string,
  work: (tx: Transaction, membership: MembershipRead) => Promise<{ detail: Record<string, unknown> | null } | Problem>,
): Membered<Problem> {
  return once<MembershipRead | null, { membershipId: string }, Problem | MembershipNotFound>(
    gate,
    change,
    (tx) => lockMembership(tx, scope, id),
    async (tx, membership) => {
      if (membership === null) return { __typename: 'MembershipNotFound', membershipId: id };
      const done = await work(tx, membership);
      if (!('detail' in done)) return done;
      const about = { email: membership.email, accountType: membership.accountType };
      return {
        outcome: { membershipId: id },
        object: `membership ${id}`,
        centre: membership.centre,
        detail: done.detail && { ...about, ...done.detail },
      };
    },
  );
}

/** `post` null: without a word to the person. */
export async function endMembership(
  tx: Transaction,
  change: Pick<Change, 'principalName' | 'now'>,
  membership: MembershipRead,
  post: Post | null,
): Promise<void> {
  const { instant } = change.now;
  const person = await lockPerson(tx, membership.personId);
  await tx.write('UPDATE membership SET ended_at = ?, ended_by = ? WHERE id = ?', [
    instant,
    change.principalName,
    membership.id,
  ]);
  await closeDoors(tx, membership.personId, membership.id, instant);
  if (post === null) return;
  const { email: recipient, language } = person;
  const values = { name: membership.name, centre: placeName(membership.centreRead?.name ?? null, language) };
  await post.queueMail(tx, { recipient, language, template: 'accountRemoved', values }, instant);
}

/** Who belongs to no centre belongs to WJEC. */
export const placeName = (centre: string | null, language: 'EN' | 'CY'): string =>
  centre ?? (language === 'CY' ? 'CBAC' : 'WJEC');
