import type { SignedIn } from '../../../accounts/principal.js';
import { ABSOLUTE_MS, IDLE_MS } from '../../../accounts/people.js';
import { CONFIRMED_MINUTES, confirmedLately } from '../../../domain/account.js';
import { readSessionsOf } from '../../../persistence/reads/account/session.js';
import type { OwnSession } from '../../../persistence/writes/account/session.js';
import {
  chooseMembership,
  endOtherSessions,
  endOwnSession,
  notePasswordAsked,
  setPersonLanguage,
} from '../../../persistence/writes/account/session.js';
import type { Context } from '../../context.js';
import { changeOf } from '../../context.js';
import type { MutationResolvers, Resolvers } from '../../generated.js';
import { refusal } from '../../problems.js';

const sessionOf = ({ sessionId, personId }: SignedIn): OwnSession => ({ id: sessionId, personId });

/** A repeat does no harm, so there is no key of the caller's. What is given is left out: it may be a password. */
const ownChange = (context: Context, mutation: string) =>
  changeOf(context, mutation, { idempotencyKey: context.requestId });

const confirmedUntil = (at: Date): Date => new Date(at.getTime() + CONFIRMED_MINUTES * 60_000);

const Mutation: MutationResolvers = {
  async chooseMembership(_, { input: { membershipId } }, context) {
    const { person } = context.principal;
    if (person === null) return refusal({ __typename: 'SessionNeeded' });
    const change = ownChange(context, 'chooseMembership');
    const done = await chooseMembership(context.gate, change, sessionOf(person), membershipId);
    const membership = person.memberships.find(({ id }) => id === membershipId);
    if (!done || membership === undefined) return refusal({ __typename: 'MembershipNotFound', membershipId });
    return { __typename: 'ChooseMembershipSuccess', membership };
  },
  async confirmPassword(_, { input }, context) {
    const { person } = context.principal;
    if (person === null) return refusal({ __typename: 'SessionNeeded' });
    const right = await context.people.confirm(person, input.password);
    if (typeof right === 'object') return refusal({ __typename: 'TooManyTries', seconds: right.seconds });
    await notePasswordAsked(context.gate, ownChange(context, 'confirmPassword'), sessionOf(person), right);
    if (!right) return refusal({ __typename: 'PasswordWrong' });
    return { __typename: 'ConfirmPasswordSuccess', confirmedUntil: confirmedUntil(context.now.instant) };
  },
  async setLanguage(_, { input: { language } }, context) {
    const { person } = context.principal;
    if (person === null) return refusal({ __typename: 'SessionNeeded' });
    await setPersonLanguage(context.gate, ownChange(context, 'setLanguage'), sessionOf(person), language);
    return { __typename: 'SetLanguageSuccess', language };
  },
  async endSession(_, { input: { sessionId } }, context) {
    const { person } = context.principal;
    if (person === null) return refusal({ __typename: 'SessionNeeded' });
    const ended = await endOwnSession(context.gate, ownChange(context, 'endSession'), sessionOf(person), sessionId);
    if (!ended) return refusal({ __typename: 'SessionNotFound', sessionId });
    return { __typename: 'EndSessionSuccess', sessionId };
  },
  async endOtherSessions(_, { input }, context) {
    const { person } = context.principal;
    if (person === null) return refusal({ __typename: 'SessionNeeded' });
    const change = ownChange(context, 'endOtherSessions');
    const ended = await endOtherSessions(context.gate, change, sessionOf(person), input.hereToo ?? false);
    return { __typename: 'EndOtherSessionsSuccess', ended };
  },
};

export const session: Resolvers = {
  Mutation,
  Viewer: {
    person: (_viewer, _args, { principal }) => principal.person,
  },
  SignedInPerson: {
    membership: ({ membershipId, memberships }) => memberships.find(({ id }) => id === membershipId) ?? null,
    confirmedUntil: ({ confirmedAt }, _, { now }) =>
      confirmedLately(confirmedAt, now.instant) ? confirmedUntil(confirmedAt!) : null,
    async sessions({ personId, sessionId }, _, { gate, now }) {
      const before = (ms: number) => new Date(now.instant.getTime() - ms);
      const since = { begun: before(ABSOLUTE_MS), used: before(IDLE_MS) };
      const sessions = await readSessionsOf(gate.db, personId, since);
      return sessions.map((each) => ({ ...each, current: each.id === sessionId }));
    },
  },
  OwnMembership: {
    accountType: ({ kind }) => kind,
  },
};
