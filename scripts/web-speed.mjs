// npm run web:speed: how long home and marksheet take until they can be used, with the processor slowed down four times. Figures, no verdict.
//   npm run web:speed -- 9      so many rounds
import { build, install, run, say } from './common.mjs';
import { withDemonstration } from './gallery/demonstration.mjs';

const SLOWER = 4;
const ROUNDS = Number(process.argv[2] ?? 5);

/** What stands there when a screen can be used, and for whom. */
const SCREENS = [
  { name: 'home, 17 sheets', role: 'Exams officer', usable: '.iamis-sheet a' },
  { name: 'marksheet, 63 rows', role: 'Exams officer', sheet: ['68101', '3700U1'], usable: 'input[id^=result-]' },
  {
    name: 'marksheet, 600 rows shown, the first of them',
    role: 'WJEC staff',
    sheet: ['68202', '3700U1'],
    all: true,
    usable: 'tbody tr:nth-child(20)',
  },
  {
    name: 'marksheet, 600 rows shown, all of them',
    role: 'WJEC staff',
    sheet: ['68202', '3700U1'],
    all: true,
    usable: 'tbody tr:nth-child(500)',
  },
];

await run(async () => {
  await install();
  await build();
  return await withDemonstration(async ({ url, people, keys, chromium: started }) => {
    const { chromium } = await import('playwright-core');
    const { signIn } = await import('./gallery/sign-in.mjs');
    const browser = await chromium.launch(started);
    try {
      const signedIn = new Map();
      for (const { name, role, sheet, all, usable } of SCREENS) {
        if (!signedIn.has(role))
          signedIn.set(
            role,
            await stateOf(
              browser,
              url,
              people.find((each) => each.role === role),
              signIn,
            ),
          );
        const path = sheet ? await pathOf(url, keys, sheet) : '/';
        for (const cache of ['empty', 'warm']) {
          const took = [];
          for (let round = 0; round < ROUNDS; round += 1)
            took.push(
              await load(browser, url, { storageState: signedIn.get(role), path, usable, warm: cache === 'warm', all }),
            );
          const sorted = took.toSorted((a, b) => a - b);
          const median = sorted[Math.floor(sorted.length / 2)];
          say(
            `${name}, ${cache} cache: ${median} ms (${sorted[0]} to ${sorted.at(-1)}), processor ${SLOWER} times slower`,
          );
        }
      }
    } finally {
      await browser.close();
    }
    return 0;
  });
});

async function stateOf(browser, url, person, signIn) {
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  await signIn(page, person);
  const state = await context.storageState();
  await context.close();
  return state;
}

/** Milliseconds from going there until what is wanted stands there and the page has a moment to answer. */
async function load(browser, url, { storageState, path, usable, warm, all }) {
  const context = await browser.newContext({ baseURL: url, storageState });
  if (all) await context.addInitScript(() => localStorage.setItem('iamis.rows', '0'));
  const page = await context.newPage();
  if (warm) {
    await page.goto(path);
    await page.locator(usable).first().waitFor();
  }
  const network = await context.newCDPSession(page);
  await network.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(path, { waitUntil: 'commit' });
  const took = await page.evaluate(
    (selector) =>
      new Promise((resolve) => {
        const look = () => {
          if (document.querySelector(selector) === null) return requestAnimationFrame(look);
          // The frame after it was drawn: a key would be answered now.
          requestAnimationFrame(() => setTimeout(() => resolve(Math.round(performance.now()))));
        };
        look();
      }),
    usable,
  );
  await context.close();
  return took;
}

async function pathOf(url, keys, [centre, unit]) {
  const { key } = keys.find(({ role }) => role === 'WJEC staff');
  const query = `{ marksheetFor(centre: "${centre}", series: "GCSE-2026-06", unit: "${unit}") { id } }`;
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return `/marksheets/${(await answer.json()).data.marksheetFor.id}`;
}
