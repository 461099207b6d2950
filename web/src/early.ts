/**
 * What does not wait for the rest of the code: a script of its own that runs first, chooses the language and asks for its words, for who is signed in
 * and for what the first page shows. Whoever asks the same a little later is given that answer.
 */
import welsh from '../texts/cy.json?url';
import english from '../texts/en.json?url';
import sessionQuery from './api/session.graphql?raw';
import type { SessionQuery } from './api/session.generated';
import gridQuery from './grid/grid.graphql?raw';
import homeTopQuery from './pages/home-top.graphql?raw';
import homeQuery from './pages/home.graphql?raw';

export type Language = 'EN' | 'CY';

export const REMEMBERED = 'iamis.language';
/** What is older was asked by a page that has gone on since. */
const FRESH_MS = 30_000;

const preferred = (tags: readonly string[]): Language =>
  tags.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'cy' || tag === 'en') === 'cy' ? 'CY' : 'EN';

function chosen(): Language {
  const remembered = localStorage.getItem(REMEMBERED);
  return remembered === 'EN' || remembered === 'CY' ? remembered : preferred(navigator.languages);
}

type Words = Record<string, string>;
export const wordsOf = async (language: Language): Promise<Words> =>
  (await (await fetch({ EN: english, CY: welsh }[language])).json()) as Words;

export const firstLanguage = chosen();
export const firstWords = wordsOf(firstLanguage);

const sheet = /^\/marksheets\/(\d+)$/.exec(location.pathname)?.[1];
const atHome = location.pathname === '/' && location.search === '';

/** Files of the page opened, which the build names: web/vite.config.ts. */
function fetchPage(page: 'home' | 'marksheet'): void {
  const given = document.getElementById('ahead')?.textContent ?? '{}';
  for (const file of (JSON.parse(given) as Record<string, string[]>)[page] ?? [])
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href: `/${file}` }),
    );
}
if (sheet !== undefined) fetchPage('marksheet');
else if (atHome) fetchPage('home');

const answers = new Map<string, Promise<Response>>();
setTimeout(() => answers.clear(), FRESH_MS);
const keyOf = (operationName: string, variables: object) => JSON.stringify([operationName, variables]);

function ask(operationName: string, query: string, variables: object): Promise<Response> {
  const answer = fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'accept-language': firstLanguage.toLowerCase() },
    body: JSON.stringify({ operationName, query, variables }),
  });
  // Who asks again hears of a broken line.
  answer.catch(() => undefined);
  answers.set(keyOf(operationName, variables), answer);
  return answer;
}

async function askForPage(session: Response): Promise<void> {
  const { data } = (await session.json()) as { data?: SessionQuery | null };
  const viewer = data?.viewer;
  if (!viewer?.person || viewer.person.duties.length > 0 || viewer.person.language !== firstLanguage) return;
  if (sheet !== undefined)
    await ask('Grid', gridQuery, { id: sheet, after: null, sample: viewer.rights.includes('sample:read') });
  if (!atHome) return;
  void ask('HomeTop', homeTopQuery, { centre: viewer.person.membership?.centre != null });
  await ask('Home', homeQuery, { filter: {}, first: 200, after: null });
}

ask('Session', sessionQuery, {})
  .then((answer) => askForPage(answer.clone()))
  .catch(() => undefined);

/** The answer to a request, where it was asked early, in this language. Once: who asks again wants to know anew. */
export function earlyAnswer(language: Language, body: unknown): Promise<Response> | undefined {
  // A form with a file is never among them.
  if (answers.size === 0 || language !== firstLanguage || typeof body !== 'string') return undefined;
  const { operationName, variables } = JSON.parse(body) as { operationName: string; variables: object };
  const key = keyOf(operationName, variables);
  const answer = answers.get(key);
  answers.delete(key);
  return answer;
}
