import { hashPassword, temporaryPassword } from '../../../accounts/passwords.js';
import type { Principal } from '../../../accounts/principal.js';
import type { Actor, PersonProblem } from '../../../domain/account.js';
import {
  checkPerson,
  isOfCentre,
  narrowingFrom,
  stateOf,
  whyNotChangeType,
  whyNotGive,
  whyNotGrant,
  whyNotOpen,
  whyNotRemove,
  whyNotResetSecondFactor,
} from '../../../domain/account.js';
import { countMemberships, readMembership, readMemberships } from '../../../persistence/reads/account/membership.js';
import type { MembershipRead } from '../../../persistence/reads/account/membership.js';
import { grantAccess, revokeAccess } from '../../../persistence/writes/account/grant.js';
import type { InvitationWanted, TemporaryPassword } from '../../../persistence/writes/account/invitation.js';
import { inviteUser, resendInvitation, revokeInvitation } from '../../../persistence/writes/account/invitation.js';
import type { Successor } from '../../../persistence/writes/account/membership.js';
import { changeAccountType, removeUser, replaceExamsOfficer } from '../../../persistence/writes/account/membership.js';
import { resetSecondFactor } from '../../../persistence/writes/account/second-factor.js';
import { mustConfirm } from '../../confirm.js';
import type { Context } from '../../context.js';
import { changeOf } from '../../context.js';
import { badInput } from '../../errors.js';
import type { InviteUserInput, MutationResolvers, ReplaceExamsOfficerInput, Resolvers } from '../../generated.js';
import { checkFirst, connectionFields, cursorOf, keyOf, MAXIMUM_PAGE, pageOf } from '../../paging.js';
import { refusal } from '../../problems.js';

const actorOf = ({ kind, person }: Principal): Actor => ({
  staff: kind === 'STAFF',
  membershipId: person?.membershipId ?? null,
  personId: person?.personId ?? null,
});

/** Made and hashed whoever is invited, so that the time it takes tells nothing either. */
async function newTemporary(): Promise<TemporaryPassword> {
  const password = temporaryPassword();
  return { password, hash: await hashPassword(password) };
}

const membershipOf = async (
  { principal: { scope }, gate: { db } }: Context,
  { membershipId }: { membershipId: string },
): Promise<MembershipRead> => (await readMembership(scope, db, membershipId))!;

/** The centre as given, or the caller's own. */
function centreOf({ scope: { centres } }: Principal, given: string | null | undefined): string {
  const centre = given ?? (centres === 'ALL' ? undefined : centres[0]);
  if (centre === undefined) throw badInput('A centre must be named.', 'CENTRE_NEEDED');
  return centre;
}

function wantedFrom(
  { accountType, ...input }: InviteUserInput,
  principal: Principal,
): Omit<InvitationWanted, 'temporary'> | PersonProblem {
  const person = checkPerson(input);
  if ('__typename' in person) return person;
  const centre = isOfCentre(accountType) ? centreOf(principal, input.centre) : null;
  const moderatorId = accountType === 'MODERATOR' ? (input.moderatorId ?? null) : null;
  if (accountType === 'MODERATOR' && moderatorId === null)
    throw badInput('A moderator must be named.', 'MODERATOR_NEEDED');
  return { person, accountType, centre, moderatorId };
}

async function successorFrom({ centre, successor }: ReplaceExamsOfficerInput): Promise<Successor | PersonProblem> {
  if (successor.invite == null) return { membershipId: successor.membershipId! };
  const person = checkPerson(successor.invite);
  return '__typename' in person ? person : { invite: { person, centre, temporary: await newTemporary() } };
}

const Mutation: MutationResolvers = {
  async inviteUser(_, { input }, context) {
    const { gate, principal, post } = context;
    const wanted = mustConfirm(context) ?? wantedFrom(input, principal);
    if ('__typename' in wanted) return refusal(wanted);
    const change = changeOf(context, 'inviteUser', input);
    const whole = { ...wanted, temporary: await newTemporary() };
    const done = await inviteUser(gate, principal.scope, actorOf(principal), change, whole, post);
    if ('problem' in done) return refusal(done.problem);
    return { __typename: 'InviteUserSuccess', membership: await membershipOf(context, done.outcome) };
  },
  async resendInvitation(_, { input }, context) {
    const { gate, principal, post } = context;
    const refused = mustConfirm(context);
    if (refused !== null) return refusal(refused);
    const change = changeOf(context, 'resendInvitation', input);
    const done = await resendInvitation(gate, principal.scope, change, input.membershipId, await newTemporary(), post);
    if ('problem' in done) return refusal(done.problem);
    return { __typename: 'ResendInvitationSuccess', membership: await membershipOf(context, done.outcome) };
  },
  async revokeInvitation(_, { input }, context) {
    const { gate, principal } = context;
    const refused = mustConfirm(context);
    if (refused !== null) return refusal(refused);
    const change = changeOf(context, 'revokeInvitation', input);
    const done = await revokeInvitation(gate, principal.scope, actorOf(principal), change, input.membershipId);
    if ('problem' in done) return refusal(done.problem);
    return { __typename: 'RevokeInvitationSuccess', membership: await membershipOf(context, done.outcome) };
  },
  async grantAccess(_, { input }, context) {
    const { gate, principal, post } = context;
    const refused = mustConfirm(context);
    if (refused !== null) return refusal(refused);
    const given = { narrowing: narrowingFrom(input.families, input.units), maySubmit: input.maySubmit! };
    const change = changeOf(context, 'grantAccess', input);
    const done = await grantAccess(gate, principal.scope, change, input.membershipId, given, post);
    if ('problem' in done) return refusal(done.problem);
    return { __typename: 'GrantAccessSuccess', membership: await membershipOf(context, done.outcome) };
  },
  async revokeAccess(_, { input }, context) {
    const { gate, principal } = context;
    const refused = mustConfirm(context);
    if (refused !== null) return refusal(refused);
    const change = changeOf(context, 'revokeAccess', input);
    const done = await revokeAccess(gate, principal.scope, change, input.membershipId);
    if ('problem' in done) return refusal(done.problem);
    return { __typename: 'RevokeAccessSuccess', membership: await membershipOf(context, done.outcome) };
  },
  async removeUser(_, { input }, context) {
    const { gate, principal, post } = context;
    const refused = mustConfirm(context);
    if (refused !== null) return refusal(refused);
    const change = changeOf(context, 'removeUser', input);
    const done = await removeUser(gate, principal.scope, actorOf(principal), change, input.membershipId, post);
    if ('problem' in done) return refusal(done.problem);
    return { __typename: 'RemoveUserSuccess', membership: await membershipOf(context, done.outcome) };
  },
  async changeAccountType(_, { input }, context) {
    const { gate, principal } = context;
    const { membershipId, accountType } = input;
    const refused = mustConfirm(context);
    if (refused !== null) return refusal(refused);
    const change = changeOf(context, 'changeAccountType', input);
    const done = await changeAccountType(gate, principal.scope, actorOf(principal), change, membershipId, accountType);
    if ('problem' in done) return refusal(done.problem);
    return { __typename: 'ChangeAccountTypeSuccess', membership: await membershipOf(context, done.outcome) };
  },
  async resetSecondFactor(_, { input }, context) {
    const { gate, principal, post } = context;
    const refused = mustConfirm(context);
    if (refused !== null) return refusal(refused);
    const change = changeOf(context, 'resetSecondFactor', input);
    const done = await resetSecondFactor(gate, principal.scope, actorOf(principal), change, input, post);
    if ('problem' in done) return refusal(done.problem);
    return { __typename: 'ResetSecondFactorSuccess', membership: await membershipOf(context, done.outcome) };
  },
  async replaceExamsOfficer(_, { input }, context) {
    const { gate, principal, post } = context;
    const refused = mustConfirm(context) ?? whyNotGive(actorOf(principal), 'EXAMS_OFFICER');
    if (refused !== null) return refusal(refused);
    const successor = await successorFrom(input);
    if ('__typename' in successor) return refusal(successor);
    const change = changeOf(context, 'replaceExamsOfficer', input);
    const done = await replaceExamsOfficer(gate, principal.scope, change, input.centre, successor, post);
    if ('problem' in done) return refusal(done.problem);
    const { formerId } = done.outcome;
    return {
      __typename: 'ReplaceExamsOfficerSuccess',
      membership: await membershipOf(context, done.outcome),
      former: formerId === null ? null : await membershipOf(context, { membershipId: formerId }),
    };
  },
};

/** As far as it goes by who the two are. */
function viewerCan(membership: MembershipRead, principal: Principal) {
  const actor = actorOf(principal);
  const may = principal.rights.has('accounts:write');
  const other = membership.accountType === 'USER' ? 'CENTRE_ADMIN' : 'USER';
  return {
    grantAccess: may && whyNotGrant(membership) === null,
    changeAccountType: may && whyNotChangeType(actor, membership, other, { admins: 0, officer: false }) === null,
    remove: may && whyNotRemove(actor, membership) === null,
    resendInvitation: may && whyNotOpen(membership) === null,
    resetSecondFactor: may && whyNotResetSecondFactor(actor, membership) === null,
  };
}

export const membership: Resolvers = {
  Query: {
    async memberships(_, { filter, first, after }, { principal: { scope }, gate: { db } }) {
      const size = checkFirst(first, MAXIMUM_PAGE);
      const wanted = filter ?? {};
      const list = ['memberships', wanted];
      const key = keyOf<readonly [string, string]>(list, after, ['string', 'string']);
      const found = await readMemberships(scope, db, wanted, size + 1, key);
      return pageOf(
        found,
        size,
        ({ name, id }) => cursorOf(list, [name, id]),
        () => countMemberships(scope, db, wanted),
      );
    },
    membership: (_, { id }, { principal: { scope }, gate: { db } }) => readMembership(scope, db, id),
  },
  Mutation,
  MembershipConnection: connectionFields,
  Membership: {
    centre: ({ centreRead }) => centreRead,
    moderator: ({ moderatorId }, _, { loaders }) =>
      moderatorId === null ? null : loaders.moderators.load(moderatorId),
    state: (each) => stateOf(each),
    viewerCan: (each, _, { principal }) => viewerCan(each, principal),
  },
  Invitation: {
    expired: ({ expiresAt, acceptedAt, revokedAt }, _, { now }) =>
      acceptedAt === null && revokedAt === null && expiresAt <= now.instant,
  },
  AccessGrant: {
    families: ({ families }, _, { loaders }) =>
      families && Promise.all(families.map((code) => loaders.families.load(code))),
    units: ({ unitIds }, _, { loaders }) => unitIds && Promise.all(unitIds.map((id) => loaders.units.load(id))),
  },
};
