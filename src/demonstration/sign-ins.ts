/** People whose passwords and second factors anybody may know. Made anew at every start in development, so that what is printed works. */
import { createHash } from 'node:crypto';
import { hashPassword } from '../accounts/passwords.js';
import { sealedSecret, secretForApps } from '../accounts/second-factor.js';
import type { AccountType } from '../domain/account.js';
import { transaction, type Db, type Transaction } from '../persistence/database.js';
import type { Gate } from '../persistence/change.js';
import { DEMONSTRATION_MODERATOR } from './moderators.js';

export interface SignInGiven {
  role: string;
  email: string;
  password: string;
  /** As authenticator apps take it. */
  secret: string;
}

interface Somebody {
  role: string;
  name: string;
  email: string;
  kind: AccountType;
  language: 'EN' | 'CY';
  granted?: boolean;
}

const CENTRE = '68101';
const PASSWORD = 'demonstration-only-1';

const PEOPLE: readonly Somebody[] = [
  {
    role: 'Exams officer',
    name: 'Rhian Ellis',
    email: 'officer@ysgol68101.example',
    kind: 'EXAMS_OFFICER',
    language: 'EN',
  },
  {
    role: 'Centre admin',
    name: 'Owain Parry',
    email: 'admin@ysgol68101.example',
    kind: 'CENTRE_ADMIN',
    language: 'CY',
  },
  {
    role: 'Teacher with access',
    name: 'Seren Howells',
    email: 'teacher@ysgol68101.example',
    kind: 'USER',
    language: 'EN',
    granted: true,
  },
  {
    role: 'Teacher without access yet',
    name: 'Gwyn Rees',
    email: 'new@ysgol68101.example',
    kind: 'USER',
    language: 'EN',
  },
  { role: 'Moderator', name: 'Nerys Vaughan', email: 'moderator@cbac.example', kind: 'MODERATOR', language: 'CY' },
  { role: 'WJEC staff', name: 'Eleri Pugh', email: 'staff@cbac.example', kind: 'STAFF', language: 'EN' },
];

const digest = (text: string): string =>
  createHash('sha256').update(`iamis demonstration ${text}`).digest('hex').slice(0, 32);
const idOf = ({ email }: Somebody, what: string): string => digest(`${what} ${email}`);

/** `key`: under which second factors are kept. */
export async function createSignIns({ db }: Gate, key: string, now: Date): Promise<SignInGiven[]> {
  const hash = await hashPassword(PASSWORD);
  for (const each of PEOPLE) {
    const secret = await sealedSecret(idOf(each, 'secret'), key);
    const noCodes = await sealedSecret('[]', key);
    await transaction(db, (tx) => create(tx, each, { hash, secret, noCodes }, now));
  }
  return PEOPLE.map((each) => ({
    role: each.role,
    email: each.email,
    password: PASSWORD,
    secret: secretForApps(idOf(each, 'secret')),
  }));
}

async function create(
  tx: Transaction,
  each: Somebody,
  { hash, secret, noCodes }: { hash: string; secret: string; noCodes: string },
  now: Date,
): Promise<void> {
  const id = idOf(each, 'person');
  const membership = idOf(each, 'membership');
  const ofCentre = each.kind !== 'MODERATOR' && each.kind !== 'STAFF';
  await tx.write(
    `INSERT INTO person (id, name, email, language, two_factor_enabled, created_at, updated_at) VALUES (?, ?, ?, ?, 1, ?, ?)
     ON DUPLICATE KEY UPDATE two_factor_enabled = 1, password_temporary_until = NULL`,
    [id, each.name, each.email, each.language, now, now],
  );
  await tx.write(
    `INSERT INTO person_account (id, person_id, account_id, provider_id, password, created_at, updated_at) VALUES (?, ?, ?, 'credential', ?, ?, ?)
     ON DUPLICATE KEY UPDATE password = VALUES(password)`,
    [id, id, id, hash, now, now],
  );
  await tx.write(
    `INSERT INTO person_second_factor (id, person_id, secret, backup_codes) VALUES (?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE secret = VALUES(secret), backup_codes = VALUES(backup_codes), verified = 1, locked_until = NULL, failed_verification_count = 0`,
    [id, id, secret, noCodes],
  );
  await tx.write(
    `INSERT IGNORE INTO membership (id, person_id, kind, centre_number, moderator_id, name, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, 'WJEC')`,
    [
      membership,
      id,
      each.kind,
      ofCentre ? CENTRE : null,
      each.kind === 'MODERATOR' ? DEMONSTRATION_MODERATOR : null,
      each.name,
      now,
    ],
  );
  if (each.granted) {
    await tx.write(
      'INSERT IGNORE INTO access_grant (membership_id, may_submit, granted_at, granted_by) VALUES (?, 1, ?, ?)',
      [membership, now, 'Rhian Ellis'],
    );
  }
}

/** How many of them a database holds. */
export async function demonstrationPeople(db: Db): Promise<number> {
  const [found] = await db.readOnce<{ known: number }>('SELECT COUNT(*) AS known FROM person WHERE id IN (?)', [
    PEOPLE.map((each) => idOf(each, 'person')),
  ]);
  return found!.known;
}
