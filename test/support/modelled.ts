/** The running service, asked for what test/model tells of. */
import type { Act, Answered } from '../model/acts.js';
import type { Kind, Person, Scheme } from '../model/kinds.js';
import { CLOSES, DEADLINE, ENTRIES_DEADLINE, KINDS, OPENS } from '../model/kinds.js';
import type { Edit } from '../model/result.js';
import { amendmentsOf, entriesOf, givenCatalogue, imported, newCentre, person, sheetOf } from './entries.js';
import { givenModerator } from './centres.js';
import type { Service } from './service.js';

const mutation = (name: string, selection: string): string => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ${selection} } }`;
};
const ROWS = 'rows { candidateNumber problem { __typename } }';

const DOCUMENTS: Record<Exclude<Act['act'], 'entries'>, string> = {
  enter: mutation('enterResults', `... on EnterResultsSuccess { ${ROWS} }`),
  clear: mutation('clearResults', `... on EnterResultsSuccess { ${ROWS} }`),
  submit: mutation('submitMarksheet', '... on MarksheetIncomplete { blockers { reason candidateNumber } }'),
  reopen: mutation('reopenSubmission', ''),
  confirm: mutation('confirmWithdrawal', `... on DecideWithdrawalSuccess { ${ROWS} }`),
  dismiss: mutation('dismissWithdrawal', `... on DecideWithdrawalSuccess { ${ROWS} }`),
  correct: mutation('recordClericalError', `... on RecordClericalErrorSuccess { ${ROWS} }`),
  ask: mutation('requestMarkAmendment', '... on RequestMarkAmendmentSuccess { amendmentRequest { id } }'),
  unask: mutation('withdrawMarkAmendment', ''),
  decide: mutation('decideMarkAmendment', ''),
  tick: mutation('addToSample', `... on ChangeSampleSuccess { ${ROWS} }`),
  untick: mutation('removeFromSample', `... on ChangeSampleSuccess { ${ROWS} }`),
  further: mutation('requestFurtherSample', `... on ChangeSampleSuccess { ${ROWS} }`),
  substitute: mutation('substituteInSample', '... on SubstituteInSampleSuccess { amendmentRequest { id } }'),
  extend: mutation('extendDeadline', ''),
  askTime: mutation('requestExtension', ''),
  giveTime: mutation('decideExtension', ''),
};

const VIEW = `query ($id: ID!) { marksheet(id: $id) {
  counts { rows done left submitted missingInitials } state deadline pastDeadline expectedSampleSize
  entryLabel { parts { text } } submitLabel { text } readiness { blockers { reason candidateNumber } }
  submissions { sequence count late reopened { at } }
  sample { eligible members { row { candidate { number } sample { source substitutedBy } } } }
  rows(first: 100) { nodes { candidate { number } result { code } initials status submission late held countedResult { code } } }
  amendmentRequests { candidate { number } requested { code } state } } }`;

/** One sheet in a centre of its own. */
export interface RealSheet {
  perform(act: Act, key: string): Promise<Answered>;
  view(): Promise<any>;
  /** Whether somebody finds the sheet at all. */
  finds(who: Person): Promise<boolean>;
  setNow(now: string): void;
}

/** What every sequence has in common. */
export async function givenModelled(service: Service) {
  await givenCatalogue(service.db, { units: KINDS.map(({ unit }) => unit), entriesDeadline: ENTRIES_DEADLINE });
  for (const kind of KINDS) await becomes(service, kind);
  const other = await newCentre(service);
  return (kind: Kind, now: string, count: number) => givenSheet(service, other.key, kind, now, count);
}

async function becomes({ db }: Service, kind: Kind): Promise<void> {
  const { unit, maximum, outcomes, linear, initials, work, declarations } = kind;
  await db.writeOnce(
    'UPDATE unit SET assessment = ?, maximum_mark = ?, outcomes = ?, linear_unit = ?, teacher_initials = ?, work = ? WHERE code = ?',
    [maximum === null ? 'OUTCOMES' : 'MARKS', maximum, JSON.stringify(outcomes), linear, initials, work, unit],
  );
  const declared = declarations.map((code) => ({ code, textEn: code, textCy: code }));
  await db.writeOnce(
    'UPDATE offering SET opens = ?, deadline = ?, closes_at = ?, scheme = ?, declarations = ? WHERE unit_id = (SELECT id FROM unit WHERE code = ?)',
    [OPENS, DEADLINE, new Date(CLOSES), JSON.stringify(schemeOf(kind.scheme)), JSON.stringify(declared), unit],
  );
}

function schemeOf({ kind, allUpTo, size, quota }: Scheme): object {
  const options = { ties: 'ASCENDING', teacherCoverage: true };
  const bands = [{ upTo: null, size }];
  if (kind === 'NONE') return { kind };
  if (kind === 'CENTRE_SELECTED') return { kind, minimum: 1 };
  if (kind === 'OUTCOME_QUOTA') return { kind, size, quota, ...options };
  if (kind === 'ALL') return { kind, ...options };
  return { kind, allUpTo, [kind === 'RANK_SPREAD' ? 'sizes' : 'targets']: bands, ...options };
}

async function givenSheet(
  service: Service,
  otherKey: string,
  { unit }: Kind,
  now: string,
  count: number,
): Promise<RealSheet> {
  service.setNow(now);
  const { centre, key } = await newCentre(service);
  const people = Array.from({ length: count }, (_, index) => person(centre, index + 1, [unit]));
  await imported(service, key, entriesOf(centre, people));
  const { id } = (await sheetOf(service, key, centre, unit))!;
  const teacher = await service.newClient({
    centreNumbers: [centre],
    scopes: ['marks:read', 'marks:write', 'sample:read', 'sample:write', 'amendments:write'],
  });
  const moderator = await givenModerator(service, { sheets: [{ id, centre, series: '', unit, numbers: [] }] });
  const keys: Record<Person, string> = {
    officer: key,
    teacher: teacher.key,
    other: otherKey,
    moderator: moderator.key,
    staff: service.staffKey,
  };
  const requests: string[] = [];
  let sequence = 1;
  const versions = async () => {
    const { rows } = (await sheetOf(service, key, centre, unit)) ?? { rows: [] };
    return (number: string): number => rows.find((row: any) => row.candidate.number === number)?.version ?? 1;
  };
  /** An act that is done again is asked for in the same words. */
  const inputs = new Map<Act, object>();
  const input = async (act: Exclude<Act, { act: 'entries' }>): Promise<object> => {
    const known = inputs.get(act) ?? inputOf(act, centre, requests, await versions());
    inputs.set(act, known);
    return known;
  };

  return {
    async perform(act, idempotencyKey) {
      if (act.act === 'entries') {
        const changed = Object.entries(act.entered).map(([number, live]) =>
          person(centre, Number(number), live ? [unit] : []),
        );
        const file = amendmentsOf(centre, act.who === 'officer' || act.who === 'staff' ? (sequence += 1) : 2, changed);
        return importedAs(service, keys[act.who], file);
      }
      const given = { marksheetId: id as string, idempotencyKey, ...(await input(act)) };
      const { marksheetId: _, ...ofRequest } = given;
      const isOfRequest = act.act === 'unask' || act.act === 'decide';
      const answer = await service.ask(keys[act.who], DOCUMENTS[act.act], { input: isOfRequest ? ofRequest : given });
      if (answer.errors) return { names: answer.errors.map(({ extensions }) => extensions['code']) };
      const done = Object.values(answer.data!)[0];
      const made = done.amendmentRequest?.id as string | undefined;
      if (made && !requests.includes(made)) requests.push(made);
      return answered(done);
    },
    view: async () => seen((await service.query(key, VIEW, { id })).marksheet),
    finds: async (who) =>
      (await service.query(keys[who], 'query ($id: ID!) { marksheet(id: $id) { id } }', { id })).marksheet !== null,
    setNow: (instant) => {
      service.setNow(instant);
    },
  };
}

async function importedAs(service: Service, key: string, file: Parameters<typeof imported>[2]): Promise<Answered> {
  const answer = await imported(service, key, file).catch((error: unknown) => {
    const code = /"code":"(\w+)"/.exec(String(error))?.[1];
    if (code === undefined) throw error;
    return { __typename: code };
  });
  return { names: [(answer as { __typename: string }).__typename] };
}

const answered = (done: any): Answered => ({
  names: [done.__typename],
  ...(done.rows && {
    rows: done.rows.map(({ candidateNumber, problem }: any) => ({
      number: candidateNumber,
      problems: problem ? [problem.__typename] : [],
    })),
  }),
  ...(done.blockers && { blockers: done.blockers }),
});

const seen = (sheet: any) => ({
  counts: sheet.counts,
  state: sheet.state,
  ...(sheet.counts.rows > 0 && {
    labels: { entry: sheet.entryLabel.parts.map(({ text }: any) => text), submit: sheet.submitLabel.text },
  }),
  deadline: sheet.deadline,
  pastDeadline: sheet.pastDeadline,
  blockers: sheet.readiness.blockers,
  expectedSampleSize: sheet.expectedSampleSize,
  submissions: sheet.submissions.map((each: any) => ({ ...each, reopened: each.reopened !== null })),
  sample: sheet.sample && {
    eligible: sheet.sample.eligible,
    members: sheet.sample.members
      .map(({ row }: any) => ({ number: row.candidate.number, ...row.sample }))
      .sort((a: any, b: any) => a.number.localeCompare(b.number)),
  },
  rows: sheet.rows.nodes.map(({ candidate, result, countedResult, ...row }: any) => ({
    number: candidate.number,
    ...row,
    result: result?.code ?? null,
    counted: countedResult?.code ?? null,
  })),
  requests: sheet.amendmentRequests.map((each: any) => ({
    number: each.candidate.number,
    result: each.requested.code,
    state: each.state,
  })),
});

type Version = (number: string) => number;

function inputOf(act: Exclude<Act, { act: 'entries' }>, centre: string, requests: string[], version: Version): object {
  const seenVersion = (number: string, stale: boolean | undefined) =>
    stale === undefined ? {} : { expectedVersion: version(number) - (stale ? 1 : 0) };
  const edit = ({ number, stale, ...rest }: Edit) => ({
    candidateNumber: number,
    ...rest,
    ...seenVersion(number, stale),
  });
  const request = (index: number) => requests[index] ?? '7999999.0012.4';
  switch (act.act) {
    case 'enter':
      return { rows: act.rows.map(edit) };
    case 'clear':
    case 'tick':
    case 'untick':
      return { candidateNumbers: act.numbers };
    case 'further':
      return { candidateNumbers: act.numbers, due: '2026-06-30' };
    case 'confirm':
    case 'dismiss':
      return { candidateNumbers: act.numbers, reason: 'Left.' };
    case 'submit':
      return { leaveOutLate: act.leaveOut, declarations: act.declarations };
    case 'reopen':
      return { sequence: act.sequence, reason: 'Wrong group.' };
    case 'correct': {
      const { number, result, confirmAbsent, stale } = act;
      const row = { candidateNumber: number, result, confirmAbsent, reason: 'A slip.', ...seenVersion(number, stale) };
      return { rows: [row] };
    }
    case 'ask':
      return {
        centre,
        candidateNumber: act.number,
        submittedResult: act.submitted,
        requestedResult: act.result,
        reason: 'A page was overlooked.',
        requester: 'Mair Ifan',
      };
    case 'unask':
      return { amendmentRequestId: request(act.request) };
    case 'decide':
      return {
        amendmentRequestId: request(act.request),
        decision: act.approve ? 'APPROVE' : 'REJECT',
        note: 'Seen.',
        supersedesCorrection: act.supersedes,
      };
    case 'substitute':
      return {
        candidateNumber: act.number,
        standIn: act.standIn,
        kind: act.incomplete ? 'INCOMPLETE' : 'LOST',
        explanation: 'A flood.',
        passedOverReason: 'None of them could.',
      };
    case 'extend':
      return { deadline: act.day };
    case 'askTime':
      return { deadline: act.day, reason: 'A flood.' };
    case 'giveTime':
      return { give: act.give, reason: 'Agreed.' };
  }
}
