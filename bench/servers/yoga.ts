/** graphql-yoga with the service's own SDL; the root field fetches everything with the ordinary server's SQL, the rest are its default resolvers. */
import { readdirSync, readFileSync } from 'node:fs';
import { createSchema, createYoga } from 'graphql-yoga';
import { keyChecker, listen, openPool } from './common.js';
import { readGrid } from './grid.js';

const callbacks = openPool();
const pool = callbacks.promise();
const clientOf = keyChecker(callbacks);

const folder = new URL('../../../schema/', import.meta.url);
const typeDefs = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

const yoga = createYoga<object, { client: NonNullable<Awaited<ReturnType<typeof clientOf>>> }>({
  schema: createSchema({
    typeDefs,
    resolvers: {
      Query: {
        marksheet: (_: unknown, { id }: { id: string }, { client }: any) =>
          client.rights.has('marks:read') ? readGrid(pool, client, Number(id)) : null,
      },
    },
  }),
  context: async ({ request }) => {
    const client = await clientOf(request.headers.get('authorization') ?? undefined);
    if (client === null) throw new Error('Not signed in.');
    return { client };
  },
  graphiql: false,
  logging: false,
});

listen((request, response) => void yoga(request, response));
