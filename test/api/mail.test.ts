/** E-mails, by a real mail server. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import en from '../../texts/en.json' with { type: 'json' };
import { fileDelivery, smtpDelivery } from '../../src/mail/delivery.js';
import { mailQueue } from '../../src/mail/queue.js';
import type { Db } from '../../src/persistence/database.js';
import { connectDatabase, transaction } from '../../src/persistence/database.js';
import type { MailTemplates, MailWanted } from '../../src/persistence/mail.js';
import { migrate } from '../../src/persistence/migrate.js';
import { sendDue, startPostman } from '../../src/workers/postman.js';
import { createTestDatabase } from '../support/database.js';
import type { Mailbox } from '../support/mailbox.js';
import { parsed, startMailbox } from '../support/mailbox.js';
import { countStatements } from '../support/statements.js';

const SECRET = 'a secret for tests, 32 characters or more';
const FROM = 'IAMIS <iamis@cbac.example>';
const PASSWORD = 'mynydd-afal-47-cwmwl';
const MINUTE = 60_000;
const silent = pino({ level: 'silent' });

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: Db;
let mailbox: Mailbox;
let clock: Date;

beforeAll(async () => {
  database = await createTestDatabase('mail');
  await migrate(database.url, database.url);
  db = await connectDatabase(database.url, 10);
});

beforeEach(async () => {
  await db.writeOnce('DELETE FROM mail');
  await mailbox?.close();
  mailbox = await startMailbox();
  clock = new Date('2026-03-02T09:30:00.000Z');
});

afterAll(async () => {
  await mailbox.close();
  await db.close();
  await database.drop();
});

const later = (minutes: number): void => {
  clock = new Date(clock.getTime() + minutes * MINUTE);
};
const invitation = (
  given: Partial<MailTemplates['invitation']> & { recipient?: string; language?: 'EN' | 'CY' } = {},
): MailWanted => {
  const { recipient = 'sian@ysgol.example', language = 'EN', ...values } = given;
  return {
    recipient,
    language,
    template: 'invitation',
    values: {
      name: 'Siân Llŷr',
      centre: 'Ysgol Tŷ Ddewi',
      temporaryPassword: PASSWORD,
      address: 'https://iamis.example/',
      expires: new Date('2026-07-03T17:05:00.000Z'),
      ...values,
    },
  };
};
const queue = (wanted: MailWanted | readonly MailWanted[], secret = SECRET) =>
  transaction(db, (tx) => mailQueue(secret)(tx, wanted, clock));
const round = (log = silent) =>
  sendDue(db, { deliver: smtpDelivery(mailbox.url, FROM), secret: SECRET, now: () => clock }, log);
const rows = () =>
  db.readOnce<{
    recipient: string;
    content: string | null;
    tries: number;
    next_try_at: Date | null;
    sent_at: Date | null;
    failed_at: Date | null;
  }>('SELECT recipient, content, tries, next_try_at, sent_at, failed_at FROM mail ORDER BY recipient');

describe('an e-mail', () => {
  it('R42: is in the language of the person, dates too, with its accents', async () => {
    await queue(invitation({ recipient: 'a@ysgol.example' }));
    await queue(invitation({ recipient: 'b@ysgol.example', language: 'CY' }));
    expect(await round()).toEqual({ sent: 2, failed: 0 });
    const [english, welsh] = ['a@', 'b@'].map((who) =>
      mailbox.received.find(({ recipients }) => recipients[0]!.startsWith(who)),
    );
    expect(english).toMatchObject({ from: 'iamis@cbac.example', recipients: ['a@ysgol.example'] });
    expect(english!.headers.get('subject')).toEqual(['You have been invited to use IAMIS']);
    expect(english!.text).toContain('Dear Siân Llŷr,');
    expect(english!.text).toContain('Invited by: Ysgol Tŷ Ddewi.');
    expect(english!.text).toContain('until: Friday, 3 July 2026 at 18:05');
    expect(english!.text).toContain(`Your temporary password: ${PASSWORD}\n`);
    expect(welsh!.headers.get('subject')).toEqual(['Gwahoddiad i ddefnyddio IAMIS']);
    expect(welsh!.headers.get('content-language')).toEqual(['cy']);
    expect(welsh!.text).toContain('Annwyl Siân Llŷr,');
    expect(welsh!.text).toMatch(/tan: Dydd Gwener, 3 Gorffennaf 2026 am 18:05/);
  });

  it('fills in every text of every template, in both languages', async () => {
    const at = new Date('2026-07-03T17:05:00.000Z');
    const names = { titleEn: 'T', titleCy: null, familyEn: 'GCSE', familyCy: 'TGAU' };
    const about = { name: 'N', centre: 'C', sheet: { unit: 'U', ...names, month: 6, year: 2026 }, address: 'A' };
    const all: MailTemplates = {
      invitation: { name: 'N', centre: 'C', temporaryPassword: 'P', address: 'A', expires: at },
      membershipAdded: { name: 'N', centre: 'C', address: 'A' },
      passwordReset: { name: 'N', link: 'L', expires: at },
      passwordChanged: { name: 'N', at },
      secondFactorChanged: { name: 'N', at },
      signInLocked: { name: 'N', until: at },
      accountRemoved: { name: 'N', centre: 'C' },
      submissionReminder: { name: 'N', complete: 'U', near: 'V', overdue: 'W', address: 'A' },
      moderatorReportsReleased: { name: 'N', centre: 'C', units: 'U', address: 'A' },
      accessGranted: { name: 'N', centre: 'C', address: 'A' },
      secondFactorReset: { name: 'N', at, centre: 'C', address: 'A' },
      clericalErrorRecorded: { ...about, count: 1 },
      amendmentRequested: { ...about, by: 'B' },
      amendmentDecided: about,
      submissionReopened: { ...about, count: 1, reason: 'R' },
      entryWithdrawn: { ...about, count: 1 },
      entryReleased: { ...about, count: 1 },
      furtherSampleRequested: { ...about, count: 1, due: '2026-06-01' },
      extensionRequested: { ...about, by: 'B', wanted: '2026-06-01' },
      extensionGiven: { ...about, deadline: '2026-06-01', reason: 'R' },
      extensionRefused: { ...about, wanted: '2026-06-01', reason: 'R' },
      extensionTakenBack: { ...about, reason: 'R' },
      evidenceInfected: { ...about, by: 'B' },
      evidenceHidden: about,
      webhookPaused: { name: 'N', centre: 'C', receiver: 'R', at, address: 'A' },
    };
    const inTexts = Object.keys(en).flatMap((key) => /^mail\.(\w+)\.body$/.exec(key)?.[1] ?? []);
    expect(Object.keys(all).toSorted()).toEqual(inTexts.toSorted());
    for (const [template, values] of Object.entries(all)) {
      for (const language of ['EN', 'CY'] as const)
        await queue({ recipient: 'a@ysgol.example', language, template, values } as MailWanted);
    }
    while ((await round()).sent > 0);
    expect(mailbox.received).toHaveLength(2 * Object.keys(all).length);
    for (const { text } of mailbox.received) expect(text).not.toMatch(/[{}–]|undefined|\[object/);
  });

  it('to several people at once is one statement, and each reads their own', async () => {
    const statements = countStatements(db);
    const recipients = Array.from({ length: 30 }, (_, index) => `p${String(index)}@ysgol.example`);
    await queue(recipients.map((recipient) => invitation({ recipient, name: `Mair ${recipient}` })));
    // With BEGIN and COMMIT.
    expect(statements.count).toBe(3);
    while ((await round()).sent > 0);
    expect(mailbox.received.map(({ recipients: [to] }) => to).toSorted()).toEqual(recipients.toSorted());
    for (const {
      recipients: [to],
      text,
    } of mailbox.received)
      expect(text).toContain(`Dear Mair ${to},`);
  });

  it('is not sent when the transaction that wanted it was undone', async () => {
    const undone = transaction(db, async (tx) => {
      await mailQueue(SECRET)(tx, invitation(), clock);
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    expect(await round()).toEqual({ sent: 0, failed: 0 });
  });

  it.each([
    ['a name with a header in it', { name: 'Siân\r\nBcc: all@evil.example\r\n\r\nPay here' }],
    ['a name that starts a line', { name: 'Siân\nYour temporary password: gotcha' }],
    [
      'other separators of lines',
      { name: 'Siân\u2028Bcc: all@evil.example\u0085x\u000b\u202Eelpmaxe', centre: 'C\r\nBcc: all@evil.example' },
    ],
    ['a recipient with a header in it', { recipient: 'a@ysgol.example\r\nBcc: all@evil.example' }],
    ['two recipients in one', { recipient: 'a@ysgol.example, all@evil.example' }],
  ])('goes to one person only and says what we say, given %s', async (_, given) => {
    await queue(invitation(given));
    await round();
    for (const { headers, recipients, text } of mailbox.received) {
      expect(recipients).toHaveLength(1);
      expect(recipients).not.toContain('all@evil.example');
      expect([...headers.keys()]).not.toContain('bcc');
      expect(text.split('\n').filter((line) => /^(Bcc|Your temporary password: gotcha|Pay)/.test(line))).toEqual([]);
      expect(text).not.toMatch(/[\u202a-\u202e\u2028\u0085]/);
    }
    expect(mailbox.received).toHaveLength('recipient' in given ? 0 : 1);
  });
});

describe('what is kept', () => {
  it('shows neither password nor name while it waits, and is gone once it was sent', async () => {
    await queue(invitation());
    const [waiting] = await rows();
    expect(waiting!.content).toMatch(/^[\w-]{200,}$/);
    for (const said of [PASSWORD, 'Llŷr', 'invited']) {
      expect(waiting!.content).not.toContain(said);
      expect(Buffer.from(waiting!.content!, 'base64url').toString('utf8')).not.toContain(said);
    }
    await round();
    expect(await rows()).toEqual([
      expect.objectContaining({ content: null, sent_at: clock, failed_at: null, next_try_at: null, tries: 1 }),
    ]);
  });

  it.each([
    ['was given another recipient', "UPDATE mail SET recipient = 'thief@evil.example'"],
    ['was moved to another row', "UPDATE mail SET id = '00000000-0000-4000-8000-000000000000'"],
    ['was changed', "UPDATE mail SET content = CONCAT('A', SUBSTRING(content, 2))"],
    ['was cut', 'UPDATE mail SET content = SUBSTRING(content, 1, 16)'],
  ])('is not sent when it %s, and does not hold up the others', async (_, change) => {
    // The first character of a random nonce may be an A already.
    do {
      await db.writeOnce('DELETE FROM mail');
      await queue(invitation());
    } while ((await rows())[0]!.content!.startsWith('A'));
    await db.writeOnce(change);
    later(1);
    await queue(invitation({ recipient: 'z@ysgol.example' }));
    expect(await round()).toEqual({ sent: 1, failed: 1 });
    expect(mailbox.received.map(({ recipients }) => recipients)).toEqual([['z@ysgol.example']]);
    expect((await rows())[0]).toMatchObject({ content: null, sent_at: null, failed_at: clock });
  });

  it('can not be read under another secret', async () => {
    await queue(invitation(), `${SECRET}!`);
    expect(await round()).toEqual({ sent: 0, failed: 1 });
    expect(mailbox.received).toEqual([]);
  });

  it('is told to no log, nor is the address', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
    await queue(invitation());
    mailbox.refuse(550);
    await round(log);
    expect(lines.join('')).toContain('mail not sent');
    expect(lines.join('')).not.toMatch(/sian@|Llŷr|mynydd/);
  });
});

describe('a mail server that is down', () => {
  it('gets the mail once it is up again, later each time', async () => {
    const port = Number(new URL(mailbox.url).port);
    await queue(invitation());
    await mailbox.close();
    expect(await round()).toEqual({ sent: 0, failed: 1 });
    expect((await rows())[0]).toMatchObject({ tries: 1, next_try_at: new Date(clock.getTime() + MINUTE) });
    expect(await round()).toEqual({ sent: 0, failed: 0 });
    for (const [tries, wait] of [2, 4, 8, 16, 32, 60, 60].entries()) {
      later(60);
      expect(await round()).toEqual({ sent: 0, failed: 1 });
      expect((await rows())[0]).toMatchObject({
        tries: tries + 2,
        next_try_at: new Date(clock.getTime() + wait * MINUTE),
      });
    }
    mailbox = await startMailbox(port);
    later(60);
    expect(await round()).toEqual({ sent: 1, failed: 0 });
    expect(mailbox.received).toHaveLength(1);
    expect((await rows())[0]).toMatchObject({ content: null, sent_at: clock, tries: 9 });
  });

  it('is not asked for every mail that waits', async () => {
    await mailbox.close();
    for (const recipient of ['a@ysgol.example', 'b@ysgol.example', 'c@ysgol.example'])
      await queue(invitation({ recipient }));
    expect(await round()).toEqual({ sent: 0, failed: 1 });
    mailbox = await startMailbox();
  });

  it('is given up after three days, and what the mail said is forgotten', async () => {
    await queue(invitation());
    mailbox.refuse(450);
    later(3 * 24 * 60 - 1);
    await round();
    expect((await rows())[0]).toMatchObject({ failed_at: null, content: expect.any(String) });
    later(1);
    await round();
    expect((await rows())[0]).toMatchObject({ failed_at: clock, content: null, next_try_at: null });
    mailbox.refuse(null);
    later(600);
    expect(await round()).toEqual({ sent: 0, failed: 0 });
  });
});

describe('two postmen', () => {
  it('never send a mail twice, lease or no lease', async () => {
    mailbox.dawdle(20);
    for (let n = 0; n < 15; n += 1) await queue(invitation({ recipient: `p${String(n)}@ysgol.example` }));
    const done = await Promise.all([round(), round(), round(), round()]);
    while ((await round()).sent > 0);
    expect(done.reduce((sum, { sent }) => sum + sent, 0)).toBe(15);
    expect(new Set(mailbox.received.map(({ recipients }) => recipients[0])).size).toBe(15);
    expect(mailbox.received).toHaveLength(15);
  });

  it('leave a mail alone that one of them is sending, and take it up when that one died', async () => {
    await queue(invitation());
    let killed = (): void => undefined;
    const dying = sendDue(
      db,
      {
        deliver: () => new Promise((_, reject) => (killed = () => reject(new Error()))),
        secret: SECRET,
        now: () => clock,
      },
      silent,
    );
    await sleep(100);
    later(4);
    expect(await round()).toEqual({ sent: 0, failed: 0 });
    later(1);
    expect(await round()).toEqual({ sent: 1, failed: 0 });
    killed();
    await dying;
    expect(mailbox.received).toHaveLength(1);
  });

  it('at work side by side send what comes, within seconds', async () => {
    const post = { deliver: smtpDelivery(mailbox.url, FROM), secret: SECRET, now: () => clock };
    const postmen = [startPostman(db, post, silent), startPostman(db, post, silent)];
    for (let n = 0; n < 5; n += 1) await queue(invitation({ recipient: `p${String(n)}@ysgol.example` }));
    for (let waited = 0; mailbox.received.length < 5 && waited < 8000; waited += 50) await sleep(50);
    await queue(invitation({ recipient: 'last@ysgol.example' }));
    await Promise.all(postmen.map((postman) => postman.stop()));
    expect(mailbox.received).toHaveLength(6);
  });
});

describe('in development', () => {
  it('a mail is a file that only the developer reads', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'iamis-mail-'));
    try {
      await queue(invitation({ language: 'CY' }));
      await sendDue(
        db,
        { deliver: fileDelivery(join(folder, 'mail'), FROM), secret: SECRET, now: () => clock },
        silent,
      );
      const [name, ...others] = readdirSync(join(folder, 'mail'));
      expect(others).toEqual([]);
      expect(name).toMatch(/^2026-03-02T09-30-00.000Z-invitation-[0-9a-f]{8}\.eml$/);
      const path = join(folder, 'mail', name!);
      expect(statSync(path).mode & 0o077).toBe(0);
      const { headers, text } = parsed(readFileSync(path, 'latin1'));
      expect(headers.get('to')).toEqual(['sian@ysgol.example']);
      expect(text).toContain(PASSWORD);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
