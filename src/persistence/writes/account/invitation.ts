/** Invitations. Whether an address was known before shows nowhere: not in the answer, not in the list, not in what is done meanwhile (R40). */
import type {
  AccountType,
  AccountTypeNotYours,
  Actor,
  ExamsOfficerKept,
  InvitationNotOpen,
  MembershipNotFound,
  PersonGiven,
  TooManyAdmins,
} from '../../../domain/account.js';
import {
  invitationEnds,
  isOfCentre,
  whyNotGive,
  whyNotInvite,
  whyNotOpen,
  whyNotRevoke,
} from '../../../domain/account.js';
import { timeOrderedId } from '../../audit.js';
import type { Change, Gate } from '../../change.js';
import type { Transaction } from '../../database.js';
import type { Post } from '../../mail.js';
import type { Answer } from '../../once.js';
import { once } from '../../once.js';
import type { Scope } from '../../scope.js';
import type { Membered } from './place.js';
import { changeMembership, endMembership, lockCentre, placeName, takenIn } from './place.js';
import type { PersonFound } from './person.js';
import { findPerson, giveTemporaryPassword, insertPerson, lockPerson } from './person.js';

/** Made and hashed for every invitation, also where it will not be needed. */
export interface TemporaryPassword {
  password: string;
  hash: string;
}

export interface InvitationWanted {
  /** Cleaned. */
  person: PersonGiven;
  accountType: AccountType;
  centre: string | null;
  moderatorId: string | null;
  temporary: TemporaryPassword;
}

export type AlreadyMember = { __typename: 'AlreadyMember'; membershipId: string };
export type CentreNotFound = { __typename: 'CentreNotFound'; centre: string };
type ModeratorNotFound = { __typename: 'ModeratorNotFound'; moderatorId: string };
type InviteProblem =
  AccountTypeNotYours | ExamsOfficerKept | TooManyAdmins | AlreadyMember | CentreNotFound | ModeratorNotFound;

/** The membership that somebody has now. */
export type Placed = { placed: string };

type Place = { name: string | null } | CentreNotFound | ModeratorNotFound;

export async function inviteUser(
  gate: Gate,
  scope: Scope,
  actor: Actor,
  change: Change,
  wanted: InvitationWanted,
  post: Post,
): Promise<Answer<{ membershipId: string }, InviteProblem>> {
  // Before anything is looked up: a centre learns nothing of moderators.
  const refused = whyNotGive(actor, wanted.accountType);
  if (refused !== null) return { problem: refused };
  return once<Place, { membershipId: string }, InviteProblem>(
    gate,
    change,
    (tx) => lockPlace(tx, scope, wanted),
    async (tx, place) => {
      if ('__typename' in place) return place;
      const { accountType, centre, person } = wanted;
      const problem = whyNotInvite(actor, accountType, centre, await takenIn(tx, centre));
      if (problem !== null) return problem;
      const invited = await invite(tx, change, wanted, place.name, post);
      if (!('placed' in invited)) return invited;
      const membershipId = invited.placed;
      const detail = { email: person.email, accountType };
      return { outcome: { membershipId }, object: `membership ${membershipId}`, centre, detail };
    },
  );
}

/** The row that two invitations to the same place wait for; staff are kept apart by the person's own. */
async function lockPlace(
  tx: Transaction,
  scope: Scope,
  { accountType, centre, moderatorId, person }: InvitationWanted,
): Promise<Place> {
  if (isOfCentre(accountType)) {
    return (await lockCentre(tx, scope, centre!)) ?? { __typename: 'CentreNotFound', centre: centre! };
  }
  if (accountType === 'STAFF') {
    await findPerson(tx, person.email);
    return { name: null };
  }
  const moderator = { __typename: 'ModeratorNotFound' as const, moderatorId: moderatorId! };
  const found = await tx.read('SELECT id FROM moderator WHERE id = ? FOR UPDATE', [moderatorId]);
  return found.length === 0 ? moderator : { name: null };
}

/** Within a transaction that has locked the place. `first` is done before anything is saved, once nothing can be refused any more. */
export async function invite(
  tx: Transaction,
  change: Change,
  wanted: InvitationWanted,
  placeOf: string | null,
  post: Post,
  first = (): Promise<void> => Promise.resolve(),
): Promise<Placed | AlreadyMember> {
  const { instant } = change.now;
  const known = await findPerson(tx, wanted.person.email);
  const already = await openMembership(tx, known?.id ?? null, wanted);
  if (already !== null) return { __typename: 'AlreadyMember', membershipId: already };
  await first();
  const person = known ?? (await insertPerson(tx, wanted.person, instant));
  const membershipId = timeOrderedId();
  await tx.write(
    `INSERT INTO membership (id, person_id, kind, centre_number, moderator_id, name, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      membershipId,
      person.id,
      wanted.accountType,
      wanted.centre,
      wanted.moderatorId,
      wanted.person.name,
      instant,
      change.principalName,
    ],
  );
  await send(
    tx,
    change,
    { membershipId, person, name: wanted.person.name, placeOf, temporary: wanted.temporary },
    post,
  );
  return { placed: membershipId };
}

/** The person's own at this place; a moderator is one person's. */
async function openMembership(
  tx: Transaction,
  personId: string | null,
  { accountType, centre, moderatorId }: InvitationWanted,
): Promise<string | null> {
  const [found] =
    moderatorId === null
      ? await tx.read<{ id: string }>(
          `SELECT id FROM membership WHERE person_id = ? AND ended_at IS NULL AND centre_number <=> ? AND (centre_number IS NOT NULL OR kind = ?) LIMIT 1`,
          [personId, centre, accountType],
        )
      : await tx.read<{ id: string }>('SELECT id FROM membership WHERE moderator_id = ? AND ended_at IS NULL LIMIT 1', [
          moderatorId,
        ]);
  return found?.id ?? null;
}

interface Sending {
  membershipId: string;
  person: PersonFound;
  name: string;
  placeOf: string | null;
  temporary: TemporaryPassword;
}

/** A person with a password of their own keeps it and is told of the membership; anybody else gets a temporary one. */
async function send(
  tx: Transaction,
  change: Pick<Change, 'principalName' | 'now'>,
  { membershipId, person, name, placeOf, temporary }: Sending,
  { queueMail, address }: Post,
): Promise<void> {
  const { instant } = change.now;
  const expires = invitationEnds(instant);
  await tx.write(
    `INSERT INTO invitation (membership_id, sent_at, sent_by, expires_at) VALUES (?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE sent_at = VALUES(sent_at), sent_by = VALUES(sent_by), expires_at = VALUES(expires_at)`,
    [membershipId, instant, change.principalName, expires],
  );
  const { email: recipient, language } = person;
  const values = { name, centre: placeName(placeOf, language), address };
  if (!person.isNew) {
    await queueMail(tx, { recipient, language, template: 'membershipAdded', values }, instant);
    return;
  }
  await giveTemporaryPassword(tx, person.id, temporary.hash, expires, instant);
  const more = { ...values, temporaryPassword: temporary.password, expires };
  await queueMail(tx, { recipient, language, template: 'invitation', values: more }, instant);
}

export const resendInvitation = (
  gate: Gate,
  scope: Scope,
  change: Change,
  id: string,
  temporary: TemporaryPassword,
  post: Post,
): Membered<InvitationNotOpen> =>
  changeMembership<MembershipNotFound | InvitationNotOpen>(gate, scope, change, id, async (tx, membership) => {
    const problem = whyNotOpen(membership);
    if (problem !== null) return problem;
    const person = await lockPerson(tx, membership.personId);
    const placeOf = membership.centreRead?.name ?? null;
    await send(tx, change, { membershipId: id, person, name: membership.name, placeOf, temporary }, post);
    return { detail: {} };
  });

/** Ends the membership it was to lead to; the person is not written to. */
export const revokeInvitation = (
  gate: Gate,
  scope: Scope,
  actor: Actor,
  change: Change,
  id: string,
): Membered<InvitationNotOpen | ExamsOfficerKept> =>
  changeMembership<MembershipNotFound | InvitationNotOpen | ExamsOfficerKept>(
    gate,
    scope,
    change,
    id,
    async (tx, membership) => {
      const problem = whyNotRevoke(actor, membership);
      if (problem !== null) return problem;
      await endMembership(tx, change, membership, null);
      await tx.write('UPDATE invitation SET revoked_at = ? WHERE membership_id = ?', [change.now.instant, id]);
      return { detail: {} };
    },
  );
