/** node:http, mysql2's promises with prepared statements, JSON.stringify. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf, keyChecker, listen, openPool } from './common.js';
import { readGrid } from './grid.js';
import { enterResults } from './results.js';

const callbacks = openPool();
const pool = callbacks.promise();
const clientOf = keyChecker(callbacks);

listen((request, response) => void handle(request, response));

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const client = await clientOf(request.headers.authorization);
    if (client === null) return void response.writeHead(401).end();
    const [, id, what] = /^\/marksheets\/([1-9][0-9]{0,9})\/(grid|results)$/.exec(request.url!) ?? [];
    let data: unknown;
    if (what === 'grid' && request.method === 'GET' && client.rights.has('marks:read')) {
      data = { marksheet: await readGrid(pool, client, Number(id)) };
    } else if (what === 'results' && request.method === 'POST' && client.rights.has('marks:write')) {
      data = {
        enterResults: await enterResults(
          pool,
          client,
          Number(id),
          await bodyOf(request),
          request.socket.remoteAddress!,
        ),
      };
    } else return void response.writeHead(404).end();
    const body = JSON.stringify({ data });
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
}
