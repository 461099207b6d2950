/** What people of a centre are told by e-mail of what happens to their sheets: through the public mutations, by a real mail server. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { moment } from '../../src/clock.js';
import { smtpDelivery } from '../../src/mail/delivery.js';
import { recordScan } from '../../src/persistence/writes/evidence/scan.js';
import { recordReportScan } from '../../src/persistence/writes/moderator-report/scan.js';
import { sendDue } from '../../src/workers/postman.js';
import { releaseAll } from '../../src/workers/releases.js';
import { actsAs } from '../support/after.js';
import { callsAs, submitted } from '../support/calls.js';
import type { Decisions } from '../support/decisions.js';
import { DECISIONS, decisionsAs } from '../support/decisions.js';
import { evidenceAs, kept, nowOf, workOf } from '../support/evidence.js';
import type { Mailbox, Received } from '../support/mailbox.js';
import { startMailbox } from '../support/mailbox.js';
import type { PersonMade, PersonWanted } from '../support/people.js';
import { givenPerson, signedIn } from '../support/people.js';
import { reportsAs, setResultsDay } from '../support/reports.js';
import type { Service } from '../support/service.js';
import { startService, TEST_ADDRESS, TEST_AUTH_SECRET, TEST_DAY } from '../support/service.js';
import { countStatements } from '../support/statements.js';
import type { SheetMade, SheetWanted } from '../support/world.js';
import { givenCentre, givenSheet, newKey } from '../support/world.js';

const silent = pino({ level: 'silent' });
const MARKS = ['12', '39', '31', '27'];

let service: Service;
let mailbox: Mailbox;
let staff: Decisions;
let act: ReturnType<typeof actsAs>;
let centres = 68700;
beforeAll(async () => {
  service = await startService();
  mailbox = await startMailbox();
  staff = decisionsAs(service, service.staffKey);
  act = actsAs(service, service.staffKey);
});
afterAll(async () => {
  await service.close();
  await mailbox.close();
});
beforeEach(async () => {
  service.setNow(TEST_DAY);
  await service.db.writeOnce('DELETE FROM mail');
});

type Name =
  | 'officer'
  | 'admin'
  | 'ofUnit'
  | 'ofFamily'
  | 'ofAll'
  | 'ofOther'
  | 'ofNothing'
  | 'noAccess'
  | 'invited'
  | 'left'
  | 'elsewhere'
  | 'moderator'
  | 'staff';
/** Who is to learn of the sheet. The exams officer and one teacher read Welsh. */
const TOLD: Name[] = ['officer', 'admin', 'ofUnit', 'ofFamily', 'ofAll'];

interface World {
  sheet: SheetMade;
  key: string;
  people: Record<Name, PersonMade>;
}

/** Four submitted candidates, and everybody who might be told of them or must not be. */
async function given(more: SheetWanted = {}): Promise<World> {
  const centre = String((centres += 2));
  const other = String(centres + 1);
  for (const each of [centre, other]) await givenCentre(service.db, each);
  const wanted = { centre, rows: 4, deadline: '2026-05-05', titleEn: 'Oracy', titleCy: 'Llafaredd', ...more };
  const sheet = await givenSheet(service.db, wanted);
  const elsewhere = await givenSheet(service.db, { centre: other, rows: 1, family: 'GCE' });
  const unitOf = async ({ id }: SheetMade) => {
    const [found] = await service.db.readOnce<{ unit: number }>('SELECT unit_id AS unit FROM marksheet WHERE id = ?', [
      id,
    ]);
    return found!.unit;
  };
  const key = await service.centreKey(centre);
  await submitted(callsAs(service, key), sheet, MARKS);
  const people = {} as World['people'];
  const user = (access: NonNullable<PersonWanted['access']>): PersonWanted => ({ kind: 'USER', centre, access });
  const all: Record<Name, PersonWanted> = {
    officer: { kind: 'EXAMS_OFFICER', centre, language: 'CY', name: 'Siân Llŷr' },
    admin: { kind: 'CENTRE_ADMIN', centre, name: 'Bob Hughes' },
    ofUnit: { ...user({ unitIds: [await unitOf(sheet)] }), language: 'CY' },
    ofFamily: user({ families: ['GCSE'] }),
    ofAll: user({}),
    ofOther: user({ unitIds: [await unitOf(elsewhere)] }),
    ofNothing: user({ families: ['GCE'] }),
    noAccess: { ...user({}), access: null },
    invited: { kind: 'CENTRE_ADMIN', centre },
    left: { kind: 'CENTRE_ADMIN', centre },
    elsewhere: { kind: 'EXAMS_OFFICER', centre: other },
    moderator: { kind: 'MODERATOR' },
    staff: { kind: 'STAFF' },
  };
  for (const [name, person] of Object.entries(all))
    people[name as Name] = await givenPerson(service, { name: `Teacher ${name}`, ...person });
  await service.db.writeOnce(
    "INSERT INTO invitation (membership_id, sent_at, sent_by, expires_at) VALUES (?, ?, 'test', '2027-01-01')",
    [people.invited.membershipId, TEST_DAY],
  );
  await service.db.writeOnce("UPDATE membership SET ended_at = ?, ended_by = 'test' WHERE id = ?", [
    TEST_DAY,
    people.left.membershipId,
  ]);
  return { sheet, key, people };
}

/** What the mail server got since it was last asked. */
async function delivered(): Promise<Received[]> {
  mailbox.received.length = 0;
  while (
    (
      await sendDue(
        service.db,
        {
          deliver: smtpDelivery(mailbox.url, 'IAMIS <iamis@cbac.example>'),
          secret: TEST_AUTH_SECRET,
          now: service.now,
        },
        silent,
      )
    ).sent > 0
  );
  return mailbox.received;
}
const templates = async () =>
  (await service.db.readOnce<{ template: string }>('SELECT DISTINCT template FROM mail')).map(
    ({ template }) => template,
  );

const held = ({ id }: SheetMade, ...numbers: string[]) =>
  service.db.writeOnce('UPDATE marksheet_row SET held = 1 WHERE marksheet_id = ? AND candidate_number IN (?)', [
    id,
    numbers,
  ]);

const infected = (id: string) => recordScan(service.gate, id, { scan: 'INFECTED', finding: 'Eicar' }, nowOf(service));

interface Happening {
  does: (world: World) => Promise<any>;
  template: string;
  told?: Name[];
  /** Besides unit, series, centre and where to sign in: what both languages say alike. */
  says?: string[];
}

const HAPPENINGS: Record<string, Happening> = {
  'R30 clerical errors of three candidates in one call': {
    does: ({ sheet }) =>
      staff.record(sheet, [
        { candidateNumber: '0001', typed: '13' },
        { candidateNumber: '0002', typed: '38' },
        { candidateNumber: '0003', typed: '30' },
        { candidateNumber: '0004', typed: '99' },
      ]),
    template: 'clericalErrorRecorded',
    says: [': 3\n'],
  },
  'R31 a request by a teacher or the centre’s own system, to the exams officer': {
    does: ({ sheet, key }) => decisionsAs(service, key).request(sheet, '0001', '12', '15'),
    template: 'amendmentRequested',
    told: ['officer'],
  },
  'R31 a decision about a request': {
    does: async ({ sheet, key }) => {
      const { amendmentRequest } = await decisionsAs(service, key).request(sheet, '0001', '12', '15');
      await service.db.writeOnce('DELETE FROM mail');
      return staff.decide(amendmentRequest.id, 'APPROVE');
    },
    template: 'amendmentDecided',
  },
  'R26 incomplete work, which asks for Absent': {
    does: async ({ sheet, key }) => {
      await service.db.writeOnce(
        "UPDATE marksheet_row SET sample_source = NULL, sample_detail = NULL WHERE marksheet_id = ? AND candidate_number = '0003'",
        [sheet.id],
      );
      return callsAs(service, key).substitute(sheet, '0004', '0003', { kind: 'INCOMPLETE' });
    },
    template: 'amendmentRequested',
    told: ['officer'],
  },
  'a submission reopened, with the reason': {
    does: ({ sheet }) => act('reopenSubmission', sheet.id, { sequence: 1, reason: 'Wrong unit. ' }),
    template: 'submissionReopened',
    says: [': 4\n', 'Wrong unit.'],
  },
  'R3 a withdrawal of two submitted candidates confirmed': {
    does: async ({ sheet }) => {
      await held(sheet, '0001', '0002');
      return act('confirmWithdrawal', sheet.id, { candidateNumbers: ['0001', '0002', '0003'], reason: 'Left: EVANS.' });
    },
    template: 'entryWithdrawn',
    says: [': 2\n'],
  },
  'R3 a withdrawal dismissed': {
    does: async ({ sheet }) => {
      await held(sheet, '0001');
      return act('dismissWithdrawal', sheet.id, { candidateNumbers: ['0001'], reason: 'A slip about EVANS.' });
    },
    template: 'entryReleased',
    says: [': 1\n'],
  },
  'R19 more time asked for, to the exams officer': {
    does: ({ sheet, key }) =>
      actsAs(service, key)('requestExtension', sheet.id, { deadline: '2026-05-12', reason: 'Flood' }),
    template: 'extensionRequested',
    told: ['officer'],
    says: ['12/05/2026'],
  },
  'R19 more time given as asked for': {
    does: async ({ sheet, key }) => {
      await actsAs(service, key)('requestExtension', sheet.id, { deadline: '2026-05-12', reason: 'Flood' });
      await service.db.writeOnce('DELETE FROM mail');
      return act('decideExtension', sheet.id, { give: true, deadline: '2026-05-11', reason: 'A day less.' });
    },
    template: 'extensionGiven',
    says: ['11/05/2026', 'A day less.'],
  },
  'R19 more time refused': {
    does: async ({ sheet, key }) => {
      await actsAs(service, key)('requestExtension', sheet.id, { deadline: '2026-05-12', reason: 'Flood' });
      await service.db.writeOnce('DELETE FROM mail');
      return act('decideExtension', sheet.id, { give: false, reason: 'No more.' });
    },
    template: 'extensionRefused',
    says: ['12/05/2026', 'No more.'],
  },
  'R19 more time given unasked': {
    does: ({ sheet }) => act('extendDeadline', sheet.id, { deadline: '2026-05-20', reason: 'Snow' }),
    template: 'extensionGiven',
    says: ['20/05/2026', 'Snow'],
  },
  'R19 more time taken back': {
    does: ({ sheet }) => act('extendDeadline', sheet.id, { deadline: null }),
    template: 'extensionTakenBack',
  },
  'R35 a file in which a virus was found, with who sent it': {
    does: async ({ sheet, key }) => {
      const id = await kept(service, evidenceAs(service, key), workOf(sheet, '0001'));
      return (await infected(id)) ? { __typename: 'Success' } : null;
    },
    template: 'evidenceInfected',
    says: [': Centre 687'],
  },
  'R36 a file hidden, without the reason': {
    does: async ({ sheet, key }) => {
      const id = await kept(service, evidenceAs(service, key), workOf(sheet, '0001'));
      return evidenceAs(service, service.staffKey).hide(id, 'The work of EVANS.');
    },
    template: 'evidenceHidden',
  },
  'R27 further work asked for, with its day': {
    does: async ({ sheet }) => {
      await service.db.writeOnce(
        'UPDATE marksheet_row SET sample_source = NULL, sample_detail = NULL WHERE marksheet_id = ?',
        [sheet.id],
      );
      return callsAs(service, service.staffKey).request(sheet, '2026-06-01', '0001', '0002');
    },
    template: 'furtherSampleRequested',
    says: [': 2\n', '01/06/2026'],
  },
};

describe('a centre is told by e-mail of', () => {
  it.each(Object.entries(HAPPENINGS))(
    '%s: each once, in the person’s language, without a name or a mark',
    async (_, { does, template, told = TOLD, says = [] }) => {
      const world = await given();
      await service.db.writeOnce('DELETE FROM mail');
      expect((await does(world)).__typename).toMatch(/Success$/);
      expect(await templates()).toEqual([template]);
      const mails = await delivered();
      const names = new Map(Object.entries(world.people).map(([name, { email }]) => [email, name]));
      expect(mails.flatMap(({ recipients }) => recipients.map((each) => names.get(each))).toSorted()).toEqual(
        told.toSorted(),
      );
      const { centre, unit } = world.sheet;
      for (const { recipients, headers, text } of mails) {
        const welsh = ['officer', 'ofUnit'].includes(names.get(recipients[0]!)!);
        expect(headers.get('content-language')).toEqual([welsh ? 'cy' : 'en']);
        expect(text).toContain(
          welsh ? `Uned: ${unit} Llafaredd, TGAU Mehefin 2026\n` : `Unit: ${unit} Oracy, GCSE June 2026\n`,
        );
        for (const said of [`${centre} Ysgol ${centre}`, TEST_ADDRESS, ...says]) expect(text).toContain(said);
        for (const unsaid of ['EVANS', 'JONES', 'WILLIAMS', '0001', '0002', 'undefined', '{', '[object'])
          expect(text).not.toContain(unsaid);
        expect(text.replaceAll(/\d\d\/\d\d\/\d{4}|2026|687\d\d|38\d\dU1|: \d\n/g, '')).not.toMatch(/\d/);
      }
    },
  );

  it('names the person who asked, and does not write to the exams officer about their own request', async () => {
    const { sheet, people } = await given();
    const ask = async (who: PersonMade, candidateNumber: string, submittedResult: string) => {
      const at = await signedIn(service, who);
      await service.db.writeOnce('DELETE FROM mail');
      const input = {
        marksheetId: sheet.id,
        idempotencyKey: newKey(),
        centre: sheet.centre,
        candidateNumber,
        submittedResult,
      };
      const form = { requestedResult: { typed: '20' }, reason: 'A page.', requester: 'Anwen' };
      const answer = await at.query(DECISIONS.request, { input: { ...input, ...form } });
      expect(answer.requestMarkAmendment.__typename).toBe('RequestMarkAmendmentSuccess');
      return delivered();
    };
    expect(await ask(people.officer, '0001', '12')).toEqual([]);
    const [mail, ...more] = await ask(people.admin, '0002', '39');
    expect(more).toEqual([]);
    expect(mail!.recipients).toEqual([people.officer.email]);
    expect(mail!.text).toContain('Mae Bob Hughes wedi gofyn');
  });
});

describe('nobody is told', () => {
  it('R11 of a call of which no row was accepted, nor of one that was only tried', async () => {
    const { sheet } = await given();
    await service.db.writeOnce('DELETE FROM mail');
    expect(await staff.record(sheet, [{ candidateNumber: '0001', typed: '99' }])).toMatchObject({ recorded: 0 });
    expect(await staff.record(sheet, [{ candidateNumber: '0001', typed: '13' }], { dryRun: true })).toMatchObject({
      recorded: 1,
    });
    expect(await act('confirmWithdrawal', sheet.id, { candidateNumbers: ['0001'], reason: 'x' })).toMatchObject({
      decided: 0,
    });
    expect(await callsAs(service, service.staffKey).request(sheet, '2026-06-01', '9999')).toMatchObject({
      refused: 1,
    });
    expect(await templates()).toEqual([]);
  });

  it('R27 of what the centre itself adds to the sample', async () => {
    const { sheet, key } = await given();
    await service.db.writeOnce(
      'UPDATE marksheet_row SET sample_source = NULL, sample_detail = NULL WHERE marksheet_id = ?',
      [sheet.id],
    );
    await service.db.writeOnce('DELETE FROM mail');
    expect(await callsAs(service, key).add(sheet, '0001')).toMatchObject({ refused: 0 });
    expect(await templates()).toEqual([]);
  });

  it('twice when a request is repeated, or comes four times at once', async () => {
    const { sheet } = await given();
    await service.db.writeOnce('DELETE FROM mail');
    const idempotencyKey = newKey();
    const record = () => staff.record(sheet, [{ candidateNumber: '0001', typed: '13' }], { idempotencyKey });
    await Promise.all([record(), record(), record(), record()]);
    await record();
    expect(await delivered()).toHaveLength(TOLD.length);
  });

  it('of what was not saved: e-mail and change are one transaction', async () => {
    const { sheet } = await given();
    await service.db.writeOnce('DELETE FROM mail');
    await service.db.writeOnce('RENAME TABLE correction TO correction_away');
    const answer = await service.ask(service.staffKey, DECISIONS.record, {
      input: {
        marksheetId: sheet.id,
        idempotencyKey: newKey(),
        rows: [{ candidateNumber: '0001', result: { typed: '13' }, reason: 'x' }],
      },
    });
    await service.db.writeOnce('RENAME TABLE correction_away TO correction');
    expect(answer.errors).toHaveLength(1);
    expect(await templates()).toEqual([]);
    await service.db.writeOnce('RENAME TABLE mail TO mail_away');
    const undone = await service.ask(service.staffKey, DECISIONS.record, {
      input: {
        marksheetId: sheet.id,
        idempotencyKey: newKey(),
        rows: [{ candidateNumber: '0001', result: { typed: '13' }, reason: 'x' }],
      },
    });
    await service.db.writeOnce('RENAME TABLE mail_away TO mail');
    expect(undone.errors).toHaveLength(1);
    expect(await staff.row(sheet, '0001')).toMatchObject({ countedResult: { code: '12' }, version: 3 });
  });

  it('R35 of a virus in a file that the centre deleted, or that WJEC hid, or a second time', async () => {
    const { sheet, key } = await given();
    const files = evidenceAs(service, key);
    const [live, deleted, hidden] = [
      await kept(service, files, workOf(sheet, '0001')),
      await kept(service, files, workOf(sheet, '0001')),
      await kept(service, files, workOf(sheet, '0001')),
    ];
    expect(await infected(live)).toBe(true);
    await files.delete(deleted);
    await evidenceAs(service, service.staffKey).hide(hidden);
    await service.db.writeOnce('DELETE FROM mail');
    expect([await infected(live), await infected(deleted), await infected(hidden)]).toEqual([false, true, true]);
    expect(await templates()).toEqual([]);
  });
});

describe('bulk corrections', () => {
  it('over three sheets: a person gets one e-mail a sheet, whatever the rows', async () => {
    const { sheet, key, people } = await given();
    const sheets = [sheet];
    for (let n = 0; n < 2; n += 1) {
      const made = await givenSheet(service.db, { centre: sheet.centre, rows: 4 });
      await submitted(callsAs(service, key), made, MARKS);
      sheets.push(made);
    }
    await service.db.writeOnce('DELETE FROM mail');
    for (const each of sheets)
      await staff.record(
        each,
        each.numbers.map((candidateNumber) => ({ candidateNumber, typed: '5' })),
      );
    const mails = await delivered();
    const got = (name: Name) => mails.filter(({ recipients }) => recipients[0] === people[name].email).length;
    expect(TOLD.map((name) => [name, got(name)])).toEqual(TOLD.map((name) => [name, name === 'ofUnit' ? 1 : 3]));
    expect(mails).toHaveLength(13);
  });

  it('cost as many statements with forty recipients as with five, and two more than with none', async () => {
    const statements = countStatements(service.db);
    const cost = async ({ sheet }: Pick<World, 'sheet'>) => {
      await staff.record(sheet, [{ candidateNumber: '0002', typed: '20' }]);
      statements.count = 0;
      await staff.record(sheet, [
        { candidateNumber: '0001', typed: '20' },
        { candidateNumber: '0003', typed: '1' },
      ]);
      return statements.count;
    };
    const few = await cost(await given());
    const many = await given();
    for (let n = 0; n < 35; n += 1) await givenPerson(service, { kind: 'USER', centre: many.sheet.centre });
    await service.db.writeOnce('DELETE FROM mail');
    expect(await cost(many)).toBe(few);
    expect(await delivered()).toHaveLength(80);
    const nobody = await givenSheet(service.db, { centre: '68798', rows: 4 });
    await submitted(callsAs(service, await service.centreKey('68798')), nobody, MARKS);
    expect(await cost({ sheet: nobody })).toBe(few - 1);
  });
});

describe('R32 moderator reports', () => {
  // A round tells of all there are.
  beforeEach(async () => {
    for (const table of ['report_release', 'moderator_report']) await service.db.writeOnce(`DELETE FROM ${table}`);
  });
  const release = (unscanned = true) => releaseAll(service.db, { ...service.gate.post, unscanned, now: service.now });
  const upload = async (sheet: SheetMade, more: object = {}): Promise<string> =>
    (await reportsAs(service, service.staffKey).upload(sheet, more)).moderatorReport.id;
  const events = async ({ centre }: SheetMade) =>
    (
      await service.db.readOnce<{ sheet: number; payload: string }>(
        "SELECT marksheet_id AS sheet, payload FROM outbox WHERE type = 'MODERATOR_REPORT_RELEASED' AND centre_number = ? ORDER BY id",
        [centre],
      )
    ).map(({ sheet, payload }) => [String(sheet), JSON.parse(payload).moderatorReportId]);

  /** Two units of one centre in a series of its own, with results on 20 August. */
  let years = 2030;
  async function givenResults(): Promise<World & { second: SheetMade }> {
    const series = { month: 6, year: (years += 1) };
    const world = await given({ series });
    const second = await givenSheet(service.db, { centre: world.sheet.centre, rows: 1, series });
    await setResultsDay(service, world.sheet.series, '2026-08-20');
    await service.db.writeOnce('DELETE FROM mail');
    return { ...world, second };
  }
  /** Who was written to, and of which units. */
  const told = async ({ people }: World): Promise<Record<string, string>> => {
    const names = new Map(Object.entries(people).map(([name, { email }]) => [email, name]));
    const mails = await delivered();
    const said = mails.map(({ recipients, text }) => [
      names.get(recipients[0]!),
      /^(?:Units|Unedau): (.*)$/m.exec(text)?.[1],
    ]);
    expect(new Set(said.map(([name]) => name)).size).toBe(mails.length);
    return Object.fromEntries(said) as Record<string, string>;
  };

  it('are told of from the start of results day, not a second earlier: each person once, of the own units', async () => {
    const world = await givenResults();
    const { sheet, second } = world;
    const ids = [await upload(sheet), await upload(sheet, { language: 'CY' }), await upload(second)];
    service.setNow('2026-08-19T22:59:59.000Z');
    expect(await release()).toEqual({ reports: 0, centres: 0 });
    service.setNow('2026-08-19T23:00:00.000Z');
    expect(await release()).toEqual({ reports: 3, centres: 1 });
    const both = [sheet.unit, second.unit].toSorted().join(', ');
    const [mail] = await service.db.readOnce<{ template: string }>('SELECT DISTINCT template FROM mail');
    expect(mail).toEqual({ template: 'moderatorReportsReleased' });
    expect(await told(world)).toEqual({
      ...Object.fromEntries(TOLD.map((name) => [name, both])),
      ofUnit: sheet.unit,
    });
    expect(await events(sheet)).toEqual([
      [sheet.id, ids[0]],
      [sheet.id, ids[1]],
      [second.id, ids[2]],
    ]);
    expect(await release()).toEqual({ reports: 0, centres: 0 });
    service.setNow('2026-08-21T12:00:00.000Z');
    expect(await release()).toEqual({ reports: 0, centres: 0 });
  });

  it('uploaded later are told of by event at once, and by e-mail unless the centre was written to that day', async () => {
    const world = await givenResults();
    await upload(world.sheet);
    service.setNow('2026-08-20T08:00:00.000Z');
    await release();
    await delivered();
    const later = await upload(world.second);
    expect(await release()).toEqual({ reports: 1, centres: 0 });
    expect((await events(world.sheet)).at(-1)).toEqual([world.second.id, later]);
    expect(await told(world)).toEqual({});
    service.setNow('2026-08-20T23:00:00.000Z');
    expect(await release()).toEqual({ reports: 0, centres: 1 });
    expect(Object.keys(await told(world)).toSorted()).toEqual(TOLD.filter((name) => name !== 'ofUnit').toSorted());
    service.setNow('2026-08-23T10:00:00.000Z');
    await upload(world.sheet);
    expect(await release()).toEqual({ reports: 1, centres: 1 });
    expect(await told(world)).toMatchObject({ ofUnit: world.sheet.unit });
  });

  it('are told of after a day on which the service was down; but not what has ended or was taken back meanwhile', async () => {
    const world = await givenResults();
    const kept = await upload(world.sheet);
    await upload(world.second, { lastDay: '2026-08-20' });
    const withdrawn = await upload(world.second, { language: 'CY' });
    await reportsAs(service, service.staffKey).withdraw(withdrawn);
    service.setNow('2026-08-22T09:00:00.000Z');
    expect(await release()).toEqual({ reports: 1, centres: 1 });
    expect(await events(world.sheet)).toEqual([[world.sheet.id, kept]]);
    expect(new Set(Object.values(await told(world)))).toEqual(new Set([world.sheet.unit]));
  });

  it('to one centre are told to that centre alone, and by four processes at once only once', async () => {
    const world = await givenResults();
    const [other, third] = [await given(), await given()];
    for (const { sheet } of [other, third])
      await service.db.writeOnce(
        'UPDATE marksheet m JOIN marksheet s ON s.id = ? SET m.series_id = s.series_id, m.unit_id = s.unit_id, m.offering_id = s.offering_id WHERE m.id = ?',
        [world.sheet.id, sheet.id],
      );
    await upload(world.sheet, { centre: other.sheet.centre });
    await upload(world.second);
    await service.db.writeOnce('DELETE FROM mail');
    service.setNow('2026-08-20T08:00:00.000Z');
    const rounds = await Promise.all([release(), release(), release(), release()]);
    const sum = (of: 'reports' | 'centres') => rounds.reduce((total, round) => total + round[of], 0);
    expect([sum('reports'), sum('centres')]).toEqual([2, 2]);
    expect([await events(world.sheet), await events(third.sheet)].map(({ length }) => length)).toEqual([1, 0]);
    expect(await events(other.sheet)).toHaveLength(1);
    expect(await delivered()).toHaveLength(TOLD.length - 1 + 4);
  });

  it('are not told of before they can be opened: where files must be scanned, when they were called clean', async () => {
    const world = await givenResults();
    const [clean, infected] = [await upload(world.sheet), await upload(world.second)];
    const found = async (id: string, scan: 'CLEAN' | 'INFECTED') => {
      const [report] = await service.db.readOnce<{ key: string }>(
        'SELECT blob_key AS `key` FROM moderator_report WHERE id = ?',
        [id],
      );
      return recordReportScan(service.gate, report!.key, { scan, finding: null }, moment(service.now()));
    };
    service.setNow('2026-08-20T08:00:00.000Z');
    expect(await release(false)).toEqual({ reports: 0, centres: 0 });
    expect([await found(clean, 'CLEAN'), await found(infected, 'INFECTED')]).toEqual([true, true]);
    expect(await found(clean, 'CLEAN')).toBe(false);
    expect(await release(false)).toEqual({ reports: 1, centres: 1 });
    expect(await release()).toEqual({ reports: 0, centres: 0 });
    expect(await events(world.sheet)).toEqual([[world.sheet.id, clean]]);
  });
});
