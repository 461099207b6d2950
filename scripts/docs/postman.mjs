/** A collection for Postman (format 2.1, which Insomnia and others import too) of the queries that our pages show. */
import { createHash } from 'node:crypto';
import { parse } from 'graphql';

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';

/** After each answer: the sheet it named is the one that the next request is about. */
const REMEMBER = [
  'const data = pm.response.json().data || {};',
  'const id = data.marksheetFor && data.marksheetFor.id;',
  "if (id) pm.collectionVariables.set('marksheetId', id);",
];

/** `pages`: title of a folder → Markdown. */
export function postmanCollection(pages) {
  return {
    info: {
      // The same for the same name, so that an import takes the place of the one before.
      _postman_id: identified('IAMIS'),
      name: 'IAMIS',
      description:
        'Set url and key (an API key, iamis_…) in the variables of the collection. Ask marksheetFor first: it sets marksheetId for the others. Written from README.md and docs/integrating.md by npm run docs.',
      schema: SCHEMA,
    },
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{key}}', type: 'string' }] },
    variable: [
      { key: 'url', value: 'http://127.0.0.1:4000' },
      { key: 'key', value: '' },
      { key: 'clientId', value: '' },
      { key: 'marksheetId', value: '' },
    ],
    item: [
      ...Object.entries(pages).map(([name, markdown]) => ({ name, item: queriesIn(markdown).map(request) })),
      tokenRequest(),
    ],
  };
}

/** Each query with the paragraph before it. */
function queriesIn(markdown) {
  return [...markdown.matchAll(/((?:^(?!```|#)[^\n]+\n)*)\n```graphql\n([^`]*)```/gm)].map(([, before, query]) => ({
    description: before.trim().replaceAll('\n', ' '),
    query,
  }));
}

function request({ description, query }) {
  const [operation] = parse(query).definitions;
  const name = operation.selectionSet.selections[0].name.value;
  return {
    name,
    event: [{ listen: 'test', script: { type: 'text/javascript', exec: REMEMBER } }],
    request: {
      method: 'POST',
      header: [{ key: 'Accept-Language', value: 'en' }],
      url: '{{url}}/graphql',
      description,
      body: { mode: 'graphql', graphql: { query: filled(query), variables: '' } },
    },
  };
}

/** What a page writes out for people is a variable here; a key for one action is a new one each time. */
const filled = (query) =>
  query.replaceAll('MARKSHEET_ID', '{{marksheetId}}').replaceAll(/(idempotencyKey: )"[^"]*"/g, '$1"{{$guid}}"');

const tokenRequest = () => ({
  name: 'A token of 15 minutes',
  request: {
    method: 'POST',
    header: [],
    url: '{{url}}/oauth/token',
    description: "Exchanges the client's key; clientId is the client's id.",
    auth: {
      type: 'basic',
      basic: [
        { key: 'username', value: '{{clientId}}', type: 'string' },
        { key: 'password', value: '{{key}}', type: 'string' },
      ],
    },
    body: { mode: 'urlencoded', urlencoded: [{ key: 'grant_type', value: 'client_credentials' }] },
  },
});

function identified(name) {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
