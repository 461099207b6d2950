import type { Command } from 'commander';
import { Option } from 'commander';
import { ask, newKey } from './client.js';
import type { Settings } from './iamis.js';
import type { Page } from './pages.js';
import { readAll } from './pages.js';
import { table } from './table.js';

const TYPES = ['EXAMS_OFFICER', 'CENTRE_ADMIN', 'USER', 'MODERATOR', 'STAFF'];

const MEMBERSHIP = /* GraphQL */ `
  fragment Member on Membership {
    id
    accountType
    name
    email
    state
    lastSignedInAt
    centre {
      number
    }
    invitation {
      expiresAt
      expired
    }
  }
`;

const LIST = /* GraphQL */ `
  query Members($filter: MembershipFilter, $after: String) {
    memberships(filter: $filter, first: 200, after: $after) {
      nodes {
        ...Member
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  ${MEMBERSHIP}
`;

const changing = (mutation: string, type: string): string => /* GraphQL */ `
  mutation Change($input: ${type}Input!) {
    change: ${mutation}(input: $input) {
      __typename
      ... on ${type}Success {
        membership {
          ...Member
        }
      }
      ... on Problem {
        message
      }
    }
  }
  ${MEMBERSHIP}
`;

interface Member {
  id: string;
  accountType: string;
  name: string;
  email: string;
  state: string;
  lastSignedInAt: string | null;
  centre: { number: string } | null;
  invitation: { expiresAt: string; expired: boolean } | null;
}

interface Changed {
  change: { __typename: string; message?: string; membership?: Member };
}

export function addUsers(program: Command, settings: () => Settings): void {
  const users = program.command('users').description('people and their memberships');
  addList(users, settings);
  addInvite(users, settings);
  addRemove(users, settings);
}

function addList(users: Command, settings: () => Settings): void {
  users
    .command('list')
    .description('the people the key may see; those who have left only with --state ENDED')
    .option('--centre <number>', 'of this centre')
    .addOption(
      new Option('--state <state...>', 'in these states')
        .choices(['INVITED', 'ACTIVE', 'ENDED'])
        .default(['INVITED', 'ACTIVE']),
    )
    .addOption(new Option('--type <type...>', 'of these types').choices(TYPES))
    .action(async ({ centre, state, type }: { centre?: string; state: string[]; type?: string[] }) => {
      const { connection, print } = settings();
      const found = await readAll(
        connection,
        LIST,
        { filter: { centre, states: state, accountTypes: type } },
        ({ memberships }: { memberships: Page<Member> }) => memberships,
      );
      print(found, () => describe(found));
    });
}

const describe = (found: readonly Member[]): string =>
  table(
    ['id', 'centre', 'type', 'state', 'last signed in', 'e-mail', 'name'],
    found.map(({ id, centre, accountType, state, invitation, lastSignedInAt, email, name }) => [
      id,
      centre?.number ?? '-',
      accountType,
      state === 'INVITED' && invitation?.expired ? 'INVITED (expired)' : state,
      lastSignedInAt?.slice(0, 10) ?? '-',
      email,
      name,
    ]),
  );

function addInvite(users: Command, settings: () => Settings): void {
  users
    .command('invite')
    .description('invite a person by e-mail, with a temporary password that ends after 14 days')
    .argument('<email>', 'where the invitation goes')
    .requiredOption('--name <name>', 'as colleagues know the person')
    .addOption(new Option('--type <type>', 'what the person will be').choices(TYPES).default('USER'))
    .option('--centre <number>', 'of this centre; needed unless a moderator or staff is invited')
    .option('--moderator <id>', 'for MODERATOR: whose allocated sheets the person sees')
    .addOption(new Option('--mail-language <language>', 'of e-mails').choices(['en', 'cy']).default('en'))
    .action(async (email: string, given: Record<'name' | 'type' | 'centre' | 'moderator' | 'mailLanguage', string>) => {
      const { name, type, centre, moderator, mailLanguage } = given;
      await change(settings(), changing('inviteUser', 'InviteUser'), {
        email,
        name,
        language: mailLanguage.toUpperCase(),
        accountType: type,
        centre,
        moderatorId: moderator,
      });
    });
}

function addRemove(users: Command, settings: () => Settings): void {
  users
    .command('remove')
    .description('remove a person, who is signed out at once; an invitation not used yet is taken back instead')
    .argument('<id>', 'of the membership, as `iamis users list` gives it')
    .action(async (membershipId: string) => {
      const given = settings();
      const { membership } = await ask<{ membership: { state: string } | null }>(
        given.connection,
        'query Membership($id: ID!) { membership(id: $id) { state } }',
        { id: membershipId },
      );
      const [mutation, type] =
        membership?.state === 'INVITED' ? ['revokeInvitation', 'RevokeInvitation'] : ['removeUser', 'RemoveUser'];
      await change(given, changing(mutation!, type!), { membershipId });
    });
}

async function change({ connection, print }: Settings, document: string, input: object): Promise<void> {
  const { change: answer } = await ask<Changed>(connection, document, {
    input: { idempotencyKey: newKey(), ...input },
  });
  const { membership, message = '' } = answer;
  print(answer, () => (membership === undefined ? message : describe([membership])));
  if (membership === undefined) process.exitCode = 1;
}
