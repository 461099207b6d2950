/** Every screen, and what leads to each state of it. `as`: a role as `npm start` prints it; none: nobody signed in. `once`: it changes something for good. */
import { randomUUID } from 'node:crypto';

const CENTRE = '68101';
const STAFF = 'WJEC staff';
const OFFICER = 'Exams officer';
const MODERATOR = 'Moderator';

/** Sheets of the demonstration, by what they show. */
const SHEETS = {
  IN_PROGRESS: ['GCSE-2026-06', '3700U1'],
  READY: ['GCSE-2026-06', '3010N3'],
  SUBMITTED: ['GCSE-2026-06', '3160U4'],
  LATE_ROWS: ['GCSE-2026-06', '3160N4'],
  OUTCOMES: ['LEVEL_1_2-2026-06', '9791/01'],
  UPLOAD_ONLY: ['GCSE-2026-06', '3140U2'],
  RELEASED: ['GCSE-2025-11', '3700U1'],
  NO_SAMPLE: ['GCSE-2025-11', '4944/01'],
};

const FOUND = `query ($centre: CentreNumber!, $series: ID!, $unit: String!) {
  marksheetFor(centre: $centre, series: $series, unit: $unit) {
    id
    unit { maximumMark }
    rows(first: 200) { nodes { candidate { number } result { code } sample { source } } }
  }
}`;

async function sheet({ api }, name) {
  const [series, unit] = SHEETS[name];
  const { marksheetFor } = await api(OFFICER, FOUND, { centre: CENTRE, series, unit });
  if (marksheetFor === null) throw new Error(`the demonstration has no sheet of ${unit} in ${series}`);
  return marksheetFor;
}

const at =
  (name, rest = '') =>
  async (service) =>
    `/marksheets/${(await sheet(service, name)).id}${rest}`;

const refused = (mutation) =>
  `mutation ($input: ${mutation[0].toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { __typename ... on Problem { message } } }`;

async function act({ api }, role, mutation, input) {
  const { [mutation]: done } = await api(role, refused(mutation), {
    input: { ...input, idempotencyKey: randomUUID() },
  });
  if (done.message) throw new Error(`${mutation}: ${done.message}`);
}

/** What the demonstration has not: things asked for and decided after submission. */
export async function preparations(service) {
  const { id, rows } = await sheet(service, 'SUBMITTED');
  const marked = rows.nodes.filter(({ result }) => /^\d+$/.test(result?.code ?? ''));
  const [first, second] = marked.filter(({ sample }) => sample !== null).map(({ candidate }) => candidate.number);
  const outside = marked.find(({ sample }) => sample === null);
  const corrected = (number, mark) => ({
    candidateNumber: number,
    result: { mark },
    reason: 'The pages were added up wrongly.',
  });
  await act(service, STAFF, 'recordClericalError', {
    marksheetId: id,
    rows: [corrected(first, 12), corrected(second, 15)],
  });
  await act(service, STAFF, 'requestFurtherSample', {
    marksheetId: id,
    candidateNumbers: [outside.candidate.number],
    due: new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10),
    reason: 'To see the whole range.',
  });
  const changed = marked.at(-1);
  await act(service, OFFICER, 'requestMarkAmendment', {
    marksheetId: id,
    centre: CENTRE,
    candidateNumber: changed.candidate.number,
    submittedResult: changed.result.code,
    requestedResult: { special: 'ABSENT' },
    reason: 'The candidate handed nothing in; the mark is another candidate’s.',
    requester: 'Rhian Ellis',
  });
  const progress = await sheet(service, 'IN_PROGRESS');
  await act(service, OFFICER, 'requestExtension', {
    marksheetId: progress.id,
    deadline: new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10),
    reason: 'A flood closed the school for a week.',
  });
}

async function unmarked(page) {
  await page.locator('#show').selectOption('UNMARKED');
  const boxes = page.locator('input[id^=result-][data-standing=EMPTY]');
  await boxes.first().waitFor();
  return boxes;
}

const OF_EVERYBODY = [
  { name: 'sign-in', at: '/' },
  {
    name: 'sign-in-refused',
    at: '/',
    async act(page) {
      await page.locator('#email').fill('somebody@ysgol68101.example');
      await page.locator('#password').fill('not the password');
      await page.locator('#password').press('Enter');
      await page.locator('.govuk-error-summary').waitFor();
    },
  },
  {
    name: 'sign-in-code',
    at: '/',
    async act(page) {
      await page.locator('#email').fill('admin@ysgol68101.example');
      await page.locator('#password').fill('demonstration-only-1');
      await page.locator('#password').press('Enter');
      await page.locator('#code').waitFor();
    },
  },
  { name: 'password-reset', at: '/request-password-reset' },
  { name: 'password-new', at: '/reset-password?token=none' },
  { name: 'no-access', as: 'Teacher without access yet', at: '/' },
];

const OF_CENTRES = [
  { name: 'home', at: '/' },
  { name: 'home-nothing-found', at: '/?text=nothing+like+it' },
  { name: 'marksheet', at: at('IN_PROGRESS') },
  {
    name: 'marksheet-refused',
    at: at('IN_PROGRESS'),
    async act(page) {
      const boxes = await unmarked(page);
      const first = await boxes.first().getAttribute('id');
      await page.locator(`#${first}`).fill('4000');
      await page.locator(`#${first}`).press('Enter');
      await page.locator(`#${first}[data-standing=REFUSED]`).waitFor();
    },
  },
  {
    name: 'marksheet-absent',
    at: at('IN_PROGRESS'),
    async act(page) {
      const boxes = await unmarked(page);
      await boxes.nth(2).fill('a');
      await page.keyboard.press('Enter');
      await page.locator('dialog[open]').waitFor();
    },
  },
  { name: 'marksheet-submitted', at: at('SUBMITTED') },
  { name: 'marksheet-late-rows', at: at('LATE_ROWS') },
  { name: 'marksheet-outcomes', at: at('OUTCOMES') },
  { name: 'marksheet-upload-only', at: at('UPLOAD_ONLY') },
  { name: 'submit-missing', at: at('IN_PROGRESS', '/submit') },
  { name: 'submit-ready', at: at('READY', '/submit') },
  { name: 'submit-late-rows', at: at('LATE_ROWS', '/submit') },
  { name: 'submit-submitted', at: at('SUBMITTED', '/submit') },
  { name: 'sample', at: at('SUBMITTED', '/sample') },
  { name: 'sample-by-post', at: at('RELEASED', '/sample') },
  { name: 'sample-none', at: at('NO_SAMPLE', '/sample') },
  {
    name: 'substitute',
    async at(service) {
      const { id, rows } = await sheet(service, 'SUBMITTED');
      const sampled = rows.nodes.filter(({ sample }) => sample !== null);
      return `/marksheets/${id}/sample/substitute/${sampled.at(-1).candidate.number}`;
    },
  },
  { name: 'clerical-errors', at: at('SUBMITTED', '/clerical-errors') },
  { name: 'amendment', at: at('SUBMITTED', '/amendment') },
  { name: 'amendments', at: '/amendments' },
  { name: 'distribution', at: at('SUBMITTED', '/distribution') },
  { name: 'spreadsheet', at: at('IN_PROGRESS', '/spreadsheet') },
  { name: 'extension', at: at('IN_PROGRESS', '/extension') },
  { name: 'work', at: at('SUBMITTED', '/work') },
  {
    name: 'work-uploaded',
    once: true,
    at: at('LATE_ROWS', '/work'),
    async act(page) {
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({
          name: 'portfolio.pdf',
          mimeType: 'application/pdf',
          buffer: Buffer.from('%PDF-1.7\n%%EOF'),
        });
      await page.locator('main table a', { hasText: 'portfolio.pdf' }).first().waitFor();
    },
  },
  { name: 'work-upload-only', at: at('UPLOAD_ONLY', '/work') },
  { name: 'reports', at: '/print-reports' },
  {
    name: 'report',
    at: '/print-reports',
    async act(page) {
      await page.locator('main ol a').first().click();
      await page.waitForURL(/view/);
      await page.locator('table').first().waitFor();
    },
  },
  { name: 'progress', at: '/progress' },
  { name: 'deadlines', at: '/deadlines' },
  { name: 'moderator-reports', at: '/moderator-reports' },
  { name: 'help', at: '/help' },
  { name: 'entries', at: '/entries' },
  {
    name: 'entries-file',
    at: '/entries',
    async act(page) {
      await page.locator('main table a').first().click();
      await page.waitForURL(/entries\/./);
      await page.locator('h1').waitFor();
      await page.waitForLoadState('networkidle');
    },
  },
  { name: 'users', at: '/users' },
  { name: 'users-invite', at: '/users/invite' },
  {
    name: 'user',
    at: '/users',
    async act(page) {
      await page.locator('main table a').last().click();
      await page.waitForURL(/users\/./);
      await page.waitForLoadState('networkidle');
    },
  },
  { name: 'api-clients', at: '/api-clients' },
  { name: 'api-client-new', at: '/api-clients/new' },
  {
    name: 'api-client',
    at: '/api-clients',
    async act(page) {
      await page.locator('main table a').first().click();
      await page.waitForURL(/api-clients\/./);
      await page.waitForLoadState('networkidle');
    },
  },
  { name: 'audit', at: '/audit' },
  { name: 'settings', at: '/settings' },
  { name: 'not-found', at: '/no/such/page' },
  {
    name: 'submitted-just-now',
    once: true,
    at: at('READY', '/submit'),
    async act(page) {
      await page.locator('section[aria-labelledby=submit] button').click();
      await page.locator('.govuk-panel--confirmation').waitFor();
    },
  },
].map((screen) => ({ as: OFFICER, ...screen, name: `centre-${screen.name}` }));

const OF_MODERATORS = [
  { name: 'home', at: '/' },
  { name: 'sheet', at: at('SUBMITTED', '/moderation') },
  {
    name: 'correction',
    at: at('SUBMITTED', '/moderation'),
    async act(page) {
      await page.locator('tbody input[type=checkbox]').nth(3).check();
      await page.locator('tbody input[type=checkbox]').nth(4).check();
      await page.locator('main button:not([type=submit])').filter({ hasText: /2/ }).first().click();
      await page.locator('#reason').waitFor();
    },
  },
].map((screen) => ({ as: MODERATOR, ...screen, name: `moderator-${screen.name}` }));

const OF_STAFF = [
  { name: 'home', at: '/' },
  { name: 'desk', at: '/staff' },
  { name: 'catalogue', at: '/staff/catalogue' },
  { name: 'offerings', at: '/staff/catalogue/GCSE-2026-06' },
  { name: 'sheets', at: '/staff/sheets' },
  { name: 'sheet', at: async (service) => `/staff/sheets/${(await sheet(service, 'SUBMITTED')).id}` },
  { name: 'sheet-moderation', at: at('SUBMITTED', '/moderation') },
  { name: 'amendments', at: '/staff/amendments' },
  { name: 'extensions', at: '/staff/extensions' },
  { name: 'withdrawals', at: '/staff/withdrawals' },
  { name: 'moderators', at: '/staff/moderators' },
  { name: 'allocations', at: '/staff/allocations' },
  { name: 'moderator-gaps', at: '/staff/moderator-gaps' },
  { name: 'moderator-reports', at: '/staff/moderator-reports' },
  { name: 'moderator-report-new', at: '/staff/moderator-reports/new' },
  { name: 'entries', at: '/entries' },
  { name: 'users', at: '/users' },
  { name: 'exams-officer', at: '/users/exams-officer' },
  { name: 'api-clients', at: '/api-clients' },
  { name: 'audit', at: '/audit' },
  { name: 'settings', at: '/settings' },
].map((screen) => ({ as: STAFF, ...screen, name: `staff-${screen.name}` }));

export const screens = [...OF_EVERYBODY, ...OF_CENTRES, ...OF_MODERATORS, ...OF_STAFF];
