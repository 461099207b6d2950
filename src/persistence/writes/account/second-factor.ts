/** Who lost both the authenticator and the codes on paper begins anew: at the next sign-in another is set up, as on the first day. */
import type { Actor, MembershipNotFound, OwnAccountKept, SecondFactorNotYours } from '../../../domain/account.js';
import { secondFactorNotYours, whyNotResetSecondFactor } from '../../../domain/account.js';
import type { TextLengthWrong } from '../../../domain/marksheet/text.js';
import { checkText } from '../../../domain/marksheet/text.js';
import type { Change, Gate } from '../../change.js';
import type { Db, Transaction } from '../../database.js';
import type { Post } from '../../mail.js';
import type { MembershipRead } from '../../reads/account/membership.js';
import type { Scope } from '../../scope.js';
import type { PersonFound } from './person.js';
import { lockPerson } from './person.js';
import type { Membered } from './place.js';
import { changeMembership, placeName } from './place.js';

export type SecondFactorNotThere = { __typename: 'SecondFactorNotThere'; membershipId: string };
type Refused = OwnAccountKept | SecondFactorNotYours | SecondFactorNotThere | TextLengthWrong;

const MAXIMUM_REASON = 500;

export interface Resetting {
  membershipId: string;
  reason: string;
}

/** The sessions end in the same transaction: one of them may be why it is asked. The password stays, and is still asked first. */
export const resetSecondFactor = (
  gate: Gate,
  scope: Scope,
  actor: Actor,
  change: Change,
  { membershipId: id, reason }: Resetting,
  post: Post,
): Membered<Refused> =>
  changeMembership<MembershipNotFound | Refused>(gate, scope, change, id, async (tx, membership) => {
    const said = checkText('reason', reason, MAXIMUM_REASON);
    if (typeof said !== 'string') return said;
    const refused = whyNotResetSecondFactor(actor, membership);
    if (refused !== null) return refused;
    // Nobody is given another membership, nor enrols, behind this lock.
    const person = await lockPerson(tx, membership.personId);
    if (!actor.staff && (await belongsElsewhere(tx, membership))) return secondFactorNotYours(membership);
    if (!person.enrolled) return { __typename: 'SecondFactorNotThere', membershipId: id };
    await forget(tx, person, change.now.instant);
    await tell(tx, change, actor, membership, person, post);
    return { detail: { reason: said } };
  });

async function belongsElsewhere(tx: Transaction, { id, personId }: MembershipRead): Promise<boolean> {
  const others = await tx.read(
    'SELECT id FROM membership WHERE person_id = ? AND id <> ? AND ended_at IS NULL LIMIT 1',
    [personId, id],
  );
  return others.length > 0;
}

/** With what was under way: a second step that waited for its code, a link to choose a password. */
async function forget(tx: Transaction, { id }: PersonFound, now: Date): Promise<void> {
  await tx.write('DELETE FROM person_second_factor WHERE person_id = ?', [id]);
  await tx.write('UPDATE person SET two_factor_enabled = 0, updated_at = ? WHERE id = ?', [now, id]);
  await tx.write('DELETE FROM person_session WHERE person_id = ?', [id]);
  await tx.write('DELETE FROM person_verification WHERE value = ?', [id]);
}

async function tell(
  tx: Transaction,
  { now }: Change,
  actor: Actor,
  membership: MembershipRead,
  { email: recipient, language }: PersonFound,
  { queueMail, address }: Post,
): Promise<void> {
  const centre = placeName(actor.staff ? null : (membership.centreRead?.name ?? null), language);
  const values = { name: membership.name, at: now.instant, centre, address };
  await queueMail(tx, { recipient, language, template: 'secondFactorReset', values }, now.instant);
}

/** What of a second factor is encrypted. */
export interface SealedFactor {
  id: string;
  secret: string;
  backupCodes: string;
}

/** After `after`, by id. */
export const readSealedFactors = (db: Db, after: string, limit: number): Promise<SealedFactor[]> =>
  db.read<SealedFactor>(
    `SELECT id, secret, backup_codes AS backupCodes FROM person_second_factor WHERE id > ? ORDER BY id LIMIT ${String(limit)}`,
    [after],
  );

/** Nothing, where it was changed meanwhile: then it is sealed anew already. */
export const replaceSealedFactor = (db: Db, before: SealedFactor, after: SealedFactor): Promise<unknown> =>
  db.write(
    'UPDATE person_second_factor SET secret = ?, backup_codes = ? WHERE id = ? AND secret = ? AND backup_codes = ?',
    [after.secret, after.backupCodes, before.id, before.secret, before.backupCodes],
  );
