/** People who sign in: made straight in the database, signed in over HTTP as a browser would. */
import { randomUUID } from 'node:crypto';
import { createOTP } from '@better-auth/utils/otp';
import { symmetricEncrypt } from 'better-auth/crypto';
import { hashPassword } from '../../src/accounts/passwords.js';
import type { AccountType } from '../../src/domain/account.js';
import { placeOf } from '../../src/mail/queue.js';
import { mailSeals } from '../../src/mail/sealed.js';
import type { Answer, Service } from './service.js';
import { TEST_AUTH_SECRET } from './service.js';
import { givenCentre } from './world.js';

export interface PersonWanted {
  kind?: AccountType;
  /** 68999 unless told otherwise, for those who belong to a centre. */
  centre?: string;
  /** For a moderator: the record whose allocations count. Made unless given. */
  moderatorId?: string;
  /** A user's grant; null: none. Everything unless told otherwise. */
  access?: { maySubmit?: boolean; families?: string[]; unitIds?: number[] } | null;
  name?: string;
  email?: string;
  language?: 'EN' | 'CY';
  password?: string;
  /** Until when the password is one that was given. */
  temporaryUntil?: Date;
  /** Without a second factor yet. */
  notEnrolled?: boolean;
}

export interface PersonMade {
  personId: string;
  membershipId: string;
  email: string;
  password: string;
  /** As better-auth keeps it; `codeOf` makes codes of it. */
  totpSecret: string;
  backupCodes: string[];
}

/** Hashing takes a while, and a person's password seldom matters. */
const PASSWORD = 'gorau arf arf dysg 7';
const hashed = new Map<string, Promise<string>>();
let people = 0;

export async function givenPerson(service: Service, wanted: PersonWanted = {}): Promise<PersonMade> {
  const { db } = service;
  people += 1;
  const now = service.now();
  const personId = randomUUID();
  const email = wanted.email ?? `person${String(people)}.${personId.slice(0, 8)}@ysgol.example`;
  const password = wanted.password ?? PASSWORD;
  const totpSecret = randomUUID().replaceAll('-', '');
  const backupCodes = ['aaaaa-bbbbb', 'ccccc-ddddd', 'eeeee-fffff'];
  if (!hashed.has(password)) hashed.set(password, hashPassword(password));
  await db.writeOnce(
    `INSERT INTO person (id, name, email, language, two_factor_enabled, password_temporary_until, created_at, updated_at) VALUES (?)`,
    [
      [
        personId,
        wanted.name ?? `Person ${String(people)}`,
        email,
        wanted.language ?? 'EN',
        !wanted.notEnrolled,
        wanted.temporaryUntil ?? null,
        now,
        now,
      ],
    ],
  );
  await db.writeOnce(
    `INSERT INTO person_account (id, person_id, account_id, provider_id, password, created_at, updated_at) VALUES (?)`,
    [[randomUUID(), personId, personId, 'credential', await hashed.get(password), now, now]],
  );
  if (!wanted.notEnrolled) {
    const sealed = (data: string) => symmetricEncrypt({ key: TEST_AUTH_SECRET, data });
    await db.writeOnce('INSERT INTO person_second_factor (id, person_id, secret, backup_codes) VALUES (?)', [
      [randomUUID(), personId, await sealed(totpSecret), await sealed(JSON.stringify(backupCodes))],
    ]);
  }
  const membershipId = await givenMembership(service, personId, wanted);
  return { personId, membershipId, email, password, totpSecret, backupCodes };
}

const officers = new Map<string, PersonMade>();

/** As `givenPerson`; a centre has one exams officer, who is then the same again and may sign in at once. */
export async function somebody(service: Service, wanted: PersonWanted & { centre: string }): Promise<PersonMade> {
  const officer = wanted.kind === 'EXAMS_OFFICER' ? officers.get(wanted.centre) : undefined;
  if (officer === undefined) {
    const made = await givenPerson(service, wanted);
    if (wanted.kind === 'EXAMS_OFFICER') officers.set(wanted.centre, made);
    return made;
  }
  await forgetCodes(service, officer);
  return officer;
}

/** One more role for a person. */
export async function givenMembership(service: Service, personId: string, wanted: PersonWanted = {}): Promise<string> {
  const { db } = service;
  const kind = wanted.kind ?? 'EXAMS_OFFICER';
  const ofCentre = kind !== 'MODERATOR' && kind !== 'STAFF';
  const centre = ofCentre ? (wanted.centre ?? '68999') : null;
  if (centre !== null) await givenCentre(db, centre);
  const moderatorId = kind === 'MODERATOR' ? (wanted.moderatorId ?? (await givenModerator(service))) : null;
  const id = randomUUID();
  await db.writeOnce(
    'INSERT INTO membership (id, person_id, kind, centre_number, moderator_id, name, created_at, created_by) VALUES (?)',
    [[id, personId, kind, centre, moderatorId, wanted.name ?? `${kind} ${String(people)}`, service.now(), 'test']],
  );
  if (kind === 'USER' && wanted.access !== null) await givenAccess(service, id, wanted.access);
  return id;
}

export async function givenAccess(
  service: Service,
  membershipId: string,
  access: NonNullable<PersonWanted['access']> = {},
): Promise<void> {
  const { families, unitIds, maySubmit = true } = access;
  const narrowed = families !== undefined || unitIds !== undefined;
  await service.db.writeOnce('REPLACE INTO access_grant VALUES (?)', [
    [
      membershipId,
      maySubmit,
      narrowed ? JSON.stringify(families ?? []) : null,
      narrowed ? JSON.stringify(unitIds ?? []) : null,
      service.now(),
      'test',
    ],
  ]);
}

async function givenModerator({ db }: Service): Promise<string> {
  const id = randomUUID();
  await db.writeOnce('INSERT INTO moderator (id, name, address, language) VALUES (?)', [
    [id, 'Moderator', '1 Heol y Bryn', 'EN'],
  ]);
  return id;
}

/** The code that an app shows now; `steps` from now. */
export const codeOf = (secret: string, steps = 0): Promise<string> =>
  createOTP(secret).hotp(Math.floor(Date.now() / 30_000) + steps);

export interface Reply {
  status: number;
  body: Record<string, any>;
  headers: Headers;
}

/** Keeps cookies as a browser does. */
export interface Browser {
  cookie(): string;
  /** The session's cookie as it stands, or undefined. */
  session(): string | undefined;
  /** POST under /auth. */
  post(path: string, body?: object, headers?: Record<string, string>): Promise<Reply>;
  ask(document: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  /** The data; fails with the whole answer when there are errors. */
  query(document: string, variables?: object, headers?: Record<string, string>): Promise<Record<string, any>>;
}

export function browser(service: Pick<Service, 'url'>, cookies: Record<string, string> = {}): Browser {
  const jar = new Map(Object.entries(cookies));
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const send = async (path: string, body: object, headers: Record<string, string>) => {
    const response = await fetch(`${service.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: service.url, cookie: cookie(), ...headers },
      body: JSON.stringify(body),
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!;
      if (/max-age=0/i.test(set)) jar.delete(name!);
      else jar.set(name!, value!);
    }
    return response;
  };
  const ask: Browser['ask'] = async (query, variables = {}, headers = {}) =>
    (await (await send('/graphql', { query, variables }, headers)).json()) as Answer;
  return {
    cookie,
    session: () => [...jar].find(([name]) => name.endsWith('iamis.session_token'))?.[1],
    async post(path, body = {}, headers = {}) {
      const response = await send(`/auth${path}`, body, headers);
      const text = await response.text();
      return { status: response.status, body: text === '' ? {} : JSON.parse(text), headers: response.headers };
    },
    ask,
    async query(document, variables, headers) {
      const answer = await ask(document, variables, headers);
      if (answer.errors) throw new Error(`${document}\nanswered\n${JSON.stringify(answer, null, 1)}`);
      return answer.data!;
    },
  };
}

/** A person at a browser, signed in with password and code. */
export async function signedIn(service: Service, person: PersonMade): Promise<Browser> {
  const at = browser(service);
  const first = await at.post('/sign-in/email', { email: person.email, password: person.password });
  if (first.status !== 200) throw new Error(`Sign-in answered ${JSON.stringify(first.body)}`);
  if (first.body.secondFactor !== true) return at;
  await forgetCodes(service, person);
  const second = await at.post('/two-factor/verify-totp', { code: await codeOf(person.totpSecret) });
  if (second.status !== 200) throw new Error(`The code was answered ${JSON.stringify(second.body)}`);
  return at;
}

/** Who signs in again within half a minute would have to wait for the next code. */
export const forgetCodes = ({ db }: Service, { personId }: PersonMade) =>
  db.writeOnce('UPDATE person_second_factor SET last_step = NULL WHERE person_id = ?', [personId]);

export interface MailFound {
  template: string;
  language: string;
  subject: string;
  text: string;
}

/** What was written to an address and not sent yet, oldest first. What goes on behind answers is waited for. */
export async function mailsTo({ db, people: { settled } }: Service, email: string): Promise<MailFound[]> {
  await settled();
  const rows = await db.readOnce<{ id: string; template: string; language: string; content: string }>(
    'SELECT id, template, language, content FROM mail WHERE recipient = ? ORDER BY created_at, id',
    [email],
  );
  const { open } = mailSeals(TEST_AUTH_SECRET);
  return rows.map(({ id, content, template, language }) => ({
    template,
    language,
    ...(JSON.parse(open(content, placeOf(id, email))) as { subject: string; text: string }),
  }));
}

/** What was audited about a person, oldest first. */
export async function auditsOf({ db, people: { settled } }: Service, personId: string) {
  await settled();
  const rows = await db.readOnce<Record<string, any>>('SELECT * FROM audit WHERE object = ? ORDER BY id', [
    `person ${personId}`,
  ]);
  return rows.map((row) => ({ ...row, detail: JSON.parse(row.detail) }) as Record<string, any>);
}
