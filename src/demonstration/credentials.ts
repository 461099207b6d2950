/** Keys that anybody may know, for a database full of made-up people. Production refuses to run on a database that holds them. */
import { createHash } from 'node:crypto';
import { CLIENT_SCOPES } from '../accounts/principal.js';
import { transaction, type Db } from '../persistence/database.js';
import type { Gate } from '../persistence/change.js';
import type { NewApiClient } from '../persistence/writes/account/client.js';
import { insertApiClient } from '../persistence/writes/account/client.js';
import { moment } from '../clock.js';
import { SANDBOX } from './sandbox.js';
import { createModerators, DEMONSTRATION_MODERATOR } from './moderators.js';

export interface Credential {
  role: string;
  key: string;
}

const CLIENTS: readonly (NewApiClient & { role: string })[] = [
  { role: 'WJEC staff', name: 'WJEC staff (demonstration)', kind: 'STAFF', scopes: [], centreNumbers: [] },
  {
    role: 'Moderator, allocated at 68101',
    name: 'Nerys Vaughan (demonstration)',
    kind: 'MODERATOR',
    moderatorId: DEMONSTRATION_MODERATOR,
    scopes: [],
    centreNumbers: [],
  },
  {
    role: 'Exams officer of 68101, every scope',
    name: 'Exams officer 68101 (demonstration)',
    kind: 'CENTRE',
    scopes: CLIENT_SCOPES,
    centreNumbers: ['68101'],
  },
  {
    role: 'Teacher of 68101: enters results, does not submit',
    name: 'Teacher 68101 (demonstration)',
    kind: 'CENTRE',
    scopes: ['marks:read', 'marks:write', 'sample:read'],
    centreNumbers: ['68101'],
  },
  {
    role: 'MIS vendor for 68101, 68102 and 68202',
    name: 'Vendor (demonstration)',
    kind: 'CENTRE',
    scopes: ['marks:read', 'marks:write', 'submit', 'sample:read', 'entries:write'],
    centreNumbers: ['68101', '68102', '68202'],
  },
  {
    role: `MIS vendor in the sandbox ${SANDBOX.number}, every scope`,
    name: 'Vendor in the sandbox (demonstration)',
    kind: 'CENTRE',
    scopes: CLIENT_SCOPES,
    centreNumbers: [SANDBOX.number],
  },
];

const digest = (text: string): string => createHash('sha256').update(`iamis demonstration ${text}`).digest('hex');
const keyIdOf = (name: string): string => digest(`id ${name}`).slice(0, 18);
const secretOf = (name: string): string => digest(`secret ${name}`).slice(0, 32);

/** Made once, all or none: their being there is the sign that the demonstration is loaded. */
export async function createCredentials(gate: Gate): Promise<Credential[]> {
  const { db } = gate;
  const known = await demonstrationKeys(db);
  if (known === 0 && (await hasOtherClients(db))) return [];
  if (known === 0) {
    const { instant } = moment(new Date());
    await transaction(db, async (tx) => {
      await createModerators(tx, instant);
      for (const client of CLIENTS)
        await insertApiClient(tx, client, instant, { keyId: keyIdOf(client.name), secret: secretOf(client.name) });
    });
  }
  return CLIENTS.map(({ role, name }) => ({ role, key: `iamis_${keyIdOf(name)}_${secretOf(name)}` }));
}

/** How many of the publicly known keys a database holds. */
export async function demonstrationKeys(db: Db): Promise<number> {
  const [found] = await db.readOnce<{ known: number }>('SELECT COUNT(*) AS known FROM api_key WHERE id IN (?)', [
    CLIENTS.map(({ name }) => keyIdOf(name)),
  ]);
  return found!.known;
}

async function hasOtherClients(db: Db): Promise<boolean> {
  const [found] = await db.readOnce<{ clients: number }>('SELECT COUNT(*) AS clients FROM api_client');
  return found!.clients > 0;
}
