/** Memberships as their people change them. */
import type {
  AccountType,
  Actor,
  ExamsOfficerKept,
  MembershipNotFound,
  OwnAccountKept,
  TooManyAdmins,
} from '../../../domain/account.js';
import { whyNotChangeType, whyNotRemove, whyNotSucceed } from '../../../domain/account.js';
import type { Change, Gate } from '../../change.js';
import type { Transaction } from '../../database.js';
import type { Post } from '../../mail.js';
import type { Answer, Done } from '../../once.js';
import { once } from '../../once.js';
import type { MembershipRead } from '../../reads/account/membership.js';
import { readMembership } from '../../reads/account/membership.js';
import type { Scope } from '../../scope.js';
import type { AlreadyMember, CentreNotFound, InvitationWanted, Placed } from './invitation.js';
import { invite } from './invitation.js';
import type { Membered } from './place.js';
import { changeMembership, endMembership, lockCentre, takenIn } from './place.js';

/** Sessions end in the same transaction; marks, submissions and history stay as they are (R40). */
export const removeUser = (
  gate: Gate,
  scope: Scope,
  actor: Actor,
  change: Change,
  id: string,
  post: Post,
): Membered<OwnAccountKept | ExamsOfficerKept> =>
  changeMembership<MembershipNotFound | OwnAccountKept | ExamsOfficerKept>(
    gate,
    scope,
    change,
    id,
    async (tx, membership) => {
      const problem = whyNotRemove(actor, membership);
      if (problem !== null) return problem;
      await endMembership(tx, change, membership, post);
      return { detail: {} };
    },
  );

export const changeAccountType = (
  gate: Gate,
  scope: Scope,
  actor: Actor,
  change: Change,
  id: string,
  type: 'CENTRE_ADMIN' | 'USER',
): Membered<ExamsOfficerKept | OwnAccountKept | TooManyAdmins> =>
  changeMembership<MembershipNotFound | ExamsOfficerKept | OwnAccountKept | TooManyAdmins>(
    gate,
    scope,
    change,
    id,
    async (tx, membership) => {
      const problem = whyNotChangeType(actor, membership, type, await takenIn(tx, membership.centre));
      if (problem !== null) return problem;
      if (membership.accountType === type) return { detail: null };
      await setType(tx, id, type);
      return { detail: { becomes: type } };
    },
  );

/** A grant is a user's: who comes back to that begins with nothing. */
async function setType(tx: Transaction, id: string, type: AccountType): Promise<void> {
  await tx.write('UPDATE membership SET kind = ? WHERE id = ?', [type, id]);
  await tx.write('DELETE FROM access_grant WHERE membership_id = ?', [id]);
}

export type Successor = { membershipId: string } | { invite: Omit<InvitationWanted, 'accountType' | 'moderatorId'> };
type Replaced = { membershipId: string; formerId: string | null };
type ReplaceProblem = MembershipNotFound | AlreadyMember | CentreNotFound;

/** WJEC's alone: others are told so by the resolver's rule before this. */
export const replaceExamsOfficer = (
  gate: Gate,
  scope: Scope,
  change: Change,
  centre: string,
  successor: Successor,
  post: Post,
): Promise<Answer<Replaced, ReplaceProblem>> =>
  once<{ name: string } | null, Replaced, ReplaceProblem>(
    gate,
    change,
    (tx) => lockCentre(tx, scope, centre),
    async (tx, found): Promise<Done<Replaced> | ReplaceProblem> => {
      if (found === null) return { __typename: 'CentreNotFound', centre };
      const former = await officerOf(tx, scope, centre);
      const end = () => (former === null ? Promise.resolve() : endMembership(tx, change, former, post));
      const done =
        'membershipId' in successor
          ? await appoint(tx, scope, centre, successor.membershipId, end)
          : await invite(tx, change, asOfficer(successor.invite), found.name, post, end);
      if (!('placed' in done)) return done;
      const membershipId = done.placed;
      const formerId = former?.id ?? null;
      return {
        outcome: { membershipId, formerId },
        object: `membership ${membershipId}`,
        centre,
        detail: { formerId },
      };
    },
  );

const asOfficer = (wanted: Omit<InvitationWanted, 'accountType' | 'moderatorId'>): InvitationWanted => ({
  ...wanted,
  accountType: 'EXAMS_OFFICER',
  moderatorId: null,
});

async function officerOf(tx: Transaction, scope: Scope, centre: string): Promise<MembershipRead | null> {
  const [found] = await tx.read<{ id: string }>('SELECT id FROM membership WHERE officer_of = ? FOR UPDATE', [centre]);
  return found === undefined ? null : readMembership(scope, tx, found.id);
}

/** `endFormer` comes before the first write and after the last refusal: the centre has one exams officer at a time. */
async function appoint(
  tx: Transaction,
  scope: Scope,
  centre: string,
  id: string,
  endFormer: () => Promise<void>,
): Promise<Placed | MembershipNotFound> {
  const target = await readMembership(scope, tx, id);
  if (target === null) return { __typename: 'MembershipNotFound', membershipId: id };
  const problem = whyNotSucceed(target, centre);
  if (problem !== null) return problem;
  await endFormer();
  await setType(tx, id, 'EXAMS_OFFICER');
  return { placed: id };
}
