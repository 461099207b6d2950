/** Clients as they should be: each asks again under the same key until it has an answer, and writes down every one it got. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { WrittenFile } from '../../src/transfer/edi.js';
import { IMPORT, entriesOf, person } from '../support/entries.js';
import type { Answer } from '../support/service.js';
import { sha256Of, someBytes, tus } from '../support/uploads.js';
import { givenCentre, givenSheet, newKey } from '../support/world.js';
import type { SheetMade } from '../support/world.js';
import type { Chance } from './random.js';
import type { Stage } from './stage.js';
import { CENTRE, UNITS } from './stage.js';

const ENTER = `mutation ($input: EnterResultsInput!) { enterResults(input: $input) { __typename
  ... on EnterResultsSuccess { saved refused rows { candidateNumber problem { __typename } } } ... on Problem { message } } }`;
const SUBMIT = `mutation ($input: SubmitMarksheetInput!) { submitMarksheet(input: $input) { __typename
  ... on SubmitMarksheetSuccess { submission { sequence count receipt at } } ... on Problem { message } } }`;
const BEGIN = `mutation ($input: BeginUploadInput!) { beginUpload(input: $input) { __typename
  ... on BeginUploadSuccess { upload { id } } ... on Problem { message } } }`;
const TICKET = 'query ($id: ID!) { upload(id: $id) { state evidence { sha256 size } } }';

export interface Acknowledged {
  sheet: SheetMade;
  idempotencyKey: string;
  document: string;
  input: object;
  answer: Record<string, any>;
}

/** What the clients of one run know. */
export interface Ledger {
  /** Their API client, by which changes are known in the database. */
  principal: string;
  key: string;
  sheets: SheetMade[];
  /** Every key under which something was asked, answered or not. */
  asked: Map<string, SheetMade>;
  entered: Acknowledged[];
  submitted: Acknowledged[];
  imported: { centre: string; file: WrittenFile; candidates: number; answer: Record<string, any> }[];
  /** Bytes of which the service said that it has them, and files that it said it keeps. */
  uploads: { id: string; sha256: string; reached: number; kept: boolean }[];
  /** Answers that no client should get, whatever breaks. */
  unexpected: unknown[];
  unanswered: number;
  /** When each acknowledgement came. */
  times: number[];
}

export interface Run {
  stage: Stage;
  chance: Chance;
  ledger: Ledger;
  /** No new work is begun after this. */
  ended: boolean;
  /** A client that has waited until then says that nothing comes back. */
  until: number;
}

const ROWS = 12;
const WRITERS = 2;
const CANDIDATES = 8;

export async function givenRun(stage: Stage, chance: Chance, number: number): Promise<Run> {
  const centre = String(20_000 + number);
  await givenCentre(stage.truth.db, centre);
  const { id, key } = await stage.truth.newClient({ centreNumbers: [CENTRE, centre] });
  const sheets = await Promise.all(
    Array.from({ length: 2 }, () => givenSheet(stage.truth.db, { centre: CENTRE, rows: ROWS })),
  );
  const ledger: Ledger = {
    principal: id,
    key,
    sheets,
    asked: new Map(),
    entered: [],
    submitted: [],
    imported: [],
    uploads: [],
    unexpected: [],
    unanswered: 0,
    times: [],
  };
  return { stage, chance, ledger, ended: false, until: performance.now() + 60_000 };
}

/** All of them at once; ends when the run was ended and each has its last answer. */
export const allClients = (run: Run, number: number): Promise<unknown> =>
  Promise.all([
    ...run.ledger.sheets.flatMap((sheet) => Array.from({ length: WRITERS }, (_, n) => writer(run, sheet, n))),
    submitter(run, run.ledger.sheets[0]!),
    submitter(run, run.ledger.sheets[0]!),
    importer(run, String(20_000 + number)),
    sender(run),
  ]);

/** Asks until there is an answer that is one. */
async function answerTo(run: Run, send: (url: string) => Promise<Answer>): Promise<Record<string, any>> {
  for (;;) {
    const answer = await send(run.stage.child().url).catch(() => null);
    if (answer?.data && !answer.errors) {
      run.ledger.times.push(performance.now());
      return Object.values(answer.data)[0] as Record<string, any>;
    }
    for (const error of answer?.errors ?? [])
      if (error.extensions['code'] !== 'SERVICE_BUSY') run.ledger.unexpected.push(error);
    run.ledger.unanswered += 1;
    if (performance.now() > run.until) throw new Error('Nothing comes back.');
    await sleep(run.chance.between(10, 60));
  }
}

/** One request; an HTTP status that does not fit its error is none that a client can rely on. */
async function post(run: Run, url: string, body: string | FormData): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${run.ledger.key}`,
      ...(typeof body === 'string' ? { 'content-type': 'application/json' } : { 'apollo-require-preflight': 'true' }),
    },
    body,
    signal: AbortSignal.timeout(30_000),
  });
  if (response.status >= 500 && response.status !== 503) run.ledger.unexpected.push({ status: response.status });
  return (await response.json()) as Answer;
}

const asked = (run: Run, query: string, input: object) => (url: string) =>
  post(run, url, JSON.stringify({ query, variables: { input } }));

/** Changes rows that are its own, so that each change is one, until they are locked. */
async function writer(run: Run, sheet: SheetMade, n: number): Promise<void> {
  const mine = sheet.numbers.filter((_, index) => index % WRITERS === n);
  for (let turn = 0; turn === 0 || !run.ended; turn += 1) {
    // The first turn marks all, or the sheet could not be submitted.
    const some = turn === 0 ? mine : mine.slice(0, run.chance.between(1, mine.length + 1));
    const rows = some.map((candidateNumber) => ({ candidateNumber, result: { mark: 1 + (turn % 40) } }));
    const input = { marksheetId: sheet.id, idempotencyKey: newKey(), rows };
    run.ledger.asked.set(input.idempotencyKey, sheet);
    const answer = await answerTo(run, asked(run, ENTER, input));
    run.ledger.entered.push({ sheet, idempotencyKey: input.idempotencyKey, document: ENTER, input, answer });
    if (answer.saved === 0) return;
  }
}

/** Submits as soon as it is possible after a while. */
async function submitter(run: Run, sheet: SheetMade): Promise<void> {
  await sleep(run.chance.between(50, 1200));
  const input = { marksheetId: sheet.id, idempotencyKey: newKey() };
  run.ledger.asked.set(input.idempotencyKey, sheet);
  for (;;) {
    const answer = await answerTo(run, asked(run, SUBMIT, input));
    if (answer.__typename !== 'MarksheetIncomplete') {
      run.ledger.submitted.push({ sheet, idempotencyKey: input.idempotencyKey, document: SUBMIT, input, answer });
      return;
    }
    await sleep(20);
  }
}

async function importer(run: Run, centre: string): Promise<void> {
  const people = Array.from({ length: CANDIDATES }, (_, index) =>
    person(
      centre,
      index + 1,
      UNITS.map((code) => code),
    ),
  );
  const file = entriesOf(centre, people);
  await sleep(run.chance.between(0, 800));
  const answer = await answerTo(run, importOf(run, file));
  run.ledger.imported.push({ centre, file, candidates: CANDIDATES, answer });
}

export const importOf = (run: Run, file: WrittenFile) => (url: string) => {
  const form = new FormData();
  form.set('operations', JSON.stringify({ query: IMPORT, variables: { input: { file: null } } }));
  form.set('map', '{"0":["variables.input.file"]}');
  form.set('0', new Blob([new Uint8Array(file.content)]), file.name);
  return post(run, url, form);
};

/** One file in parts; after each break it asks where to go on. */
async function sender(run: Run): Promise<void> {
  const bytes = someBytes(120_000);
  const sha256 = sha256Of(bytes);
  const target = { work: { marksheetId: run.stage.sampled.id, candidateNumber: '0001' } };
  const input = { target, name: 'work.bin', size: bytes.length, sha256, idempotencyKey: newKey() };
  const { upload } = await answerTo(run, asked(run, BEGIN, input));
  const known = { id: upload.id as string, sha256, reached: 0, kept: false };
  run.ledger.uploads.push(known);
  while (!known.kept) {
    await sendPart(run, known, bytes);
    const ticket = await answerTo(run, (url) =>
      post(run, url, JSON.stringify({ query: TICKET, variables: { id: known.id } })),
    );
    if (ticket.state === 'REFUSED') throw new Error('A file as announced was refused.');
    known.kept = ticket.state === 'KEPT';
    if (performance.now() > run.until) throw new Error('A file never arrived.');
    await sleep(run.chance.between(20, 200));
  }
}

async function sendPart(run: Run, known: Ledger['uploads'][number], bytes: Buffer): Promise<void> {
  const { key } = run.ledger;
  const at = { url: run.stage.child().url };
  const found = await tus(at, key, 'HEAD', known.id).catch(() => null);
  if (found?.status !== 200 || found.offset === null) return;
  if (found.offset < known.reached) run.ledger.unexpected.push({ ...known, found: found.offset });
  const body = bytes.subarray(found.offset, found.offset + 40_000);
  if (body.length === 0) return;
  const answer = await tus(at, key, 'PATCH', known.id, { offset: found.offset, body }).catch(() => null);
  if (answer?.status !== 204) return;
  known.reached = Math.max(known.reached, answer.offset ?? 0);
  run.ledger.times.push(performance.now());
}
