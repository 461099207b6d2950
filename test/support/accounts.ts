/** Calls about people, and the e-mails that they lead to. */
import { mailSeals } from '../../src/mail/sealed.js';
import { placeOf } from '../../src/mail/queue.js';
import { withFragments } from './calls.js';
import type { Service } from './service.js';
import { TEST_AUTH_SECRET } from './service.js';
import { newKey } from './world.js';

const MEMBERSHIP = `id accountType name email state centre { number } createdAt createdBy lastSignedInAt endedAt endedBy
  invitation { sentAt sentBy expiresAt expired acceptedAt revokedAt }
  grant { maySubmit families { code } units { code } grantedAt grantedBy }
  viewerCan { grantAccess changeAccountType remove resendInvitation resetSecondFactor }`;

const mutation = (name: string, selection: string): string => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  return withFragments(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Success { ${selection} } ... on Problem { ...Why } } }`,
  );
};

const OF_MEMBERSHIP = `membership { ${MEMBERSHIP} }`;
const ALLOCATION =
  'allocation { id moderator { id } centre { number } offering { id unit { code } } allocatedAt allocatedBy endedAt endedBy welshReason }';

const DOCUMENTS = {
  inviteUser: mutation('inviteUser', OF_MEMBERSHIP),
  resendInvitation: mutation('resendInvitation', OF_MEMBERSHIP),
  revokeInvitation: mutation('revokeInvitation', OF_MEMBERSHIP),
  grantAccess: mutation('grantAccess', OF_MEMBERSHIP),
  revokeAccess: mutation('revokeAccess', OF_MEMBERSHIP),
  removeUser: mutation('removeUser', OF_MEMBERSHIP),
  changeAccountType: mutation('changeAccountType', OF_MEMBERSHIP),
  resetSecondFactor: mutation('resetSecondFactor', OF_MEMBERSHIP),
  replaceExamsOfficer: mutation('replaceExamsOfficer', `${OF_MEMBERSHIP} former { id state }`),
  saveModerator: mutation('saveModerator', 'moderator { id name email address language welshSpeaking ownCentre }'),
  allocateModerator: mutation('allocateModerator', ALLOCATION),
  reassignModerator: mutation('reassignModerator', `${ALLOCATION} ${ALLOCATION.replace('allocation {', 'former {')}`),
  deallocateModerator: mutation('deallocateModerator', ALLOCATION),
};

/** What asks: a browser, or `service.query` with a key. */
export interface Caller {
  query(document: string, variables?: Record<string, unknown>): Promise<Record<string, any>>;
}

export const withKey = (service: Service, key: string): Caller => ({
  query: (document, variables) => service.query(key, document, variables),
});

/** Short calls; each answers with its union member, under a new key unless given. */
export function peopleAs(caller: Caller) {
  const act = async (name: keyof typeof DOCUMENTS, input: object) =>
    (await caller.query(DOCUMENTS[name], { input: { idempotencyKey: newKey(), ...input } }))[name];
  const to =
    (name: keyof typeof DOCUMENTS) =>
    (membershipId: string, more: object = {}) =>
      act(name, { membershipId, ...more });
  return {
    act,
    invite: (input: object = {}) =>
      act('inviteUser', {
        email: `${newKey()}@ysgol.example`,
        name: 'Mair Ifan',
        language: 'EN',
        accountType: 'USER',
        ...input,
      }),
    resend: to('resendInvitation'),
    revokeInvitation: to('revokeInvitation'),
    grant: to('grantAccess'),
    revokeAccess: to('revokeAccess'),
    remove: to('removeUser'),
    change: (membershipId: string, accountType: string) => act('changeAccountType', { membershipId, accountType }),
    resetSecondFactor: (membershipId: string, more: object = {}) =>
      act('resetSecondFactor', { membershipId, reason: 'Lost telephone and codes.', ...more }),
    replaceOfficer: (centre: string, successor: object, more: object = {}) =>
      act('replaceExamsOfficer', { centre, successor, ...more }),
    list: async (filter: object | null = null, first = 200, after: string | null = null) =>
      (
        await caller.query(
          `query ($filter: MembershipFilter, $first: Int! = 50, $after: String) { memberships(filter: $filter, first: $first, after: $after)
             { totalCount pageInfo { hasNextPage endCursor } nodes { ${MEMBERSHIP} } } }`,
          { filter, first, after },
        )
      ).memberships,
    membership: async (id: string) =>
      (await caller.query(`query ($id: ID!) { membership(id: $id) { ${MEMBERSHIP} } }`, { id })).membership,
  };
}

export interface MailSent {
  template: string;
  language: string;
  subject: string;
  text: string;
}

/** What waits to be sent to an address, oldest first. */
export async function mailsTo({ db }: Service, recipient: string): Promise<MailSent[]> {
  const found = await db.readOnce<{ id: string; template: string; language: string; content: string }>(
    'SELECT id, template, language, content FROM mail WHERE recipient = ? ORDER BY created_at, id',
    [recipient],
  );
  const { open } = mailSeals(TEST_AUTH_SECRET);
  return found.map(({ id, template, language, content }) => ({
    template,
    language,
    ...(JSON.parse(open(content, placeOf(id, recipient))) as { subject: string; text: string }),
  }));
}

/** As the reader of the latest invitation finds it. */
export async function temporaryPasswordOf(service: Service, recipient: string): Promise<string> {
  const mails = (await mailsTo(service, recipient)).filter(({ template }) => template === 'invitation');
  return /[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}/.exec(mails.at(-1)?.text ?? '')?.[0] ?? 'no password';
}
