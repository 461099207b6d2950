/** As plainly as node takes a file: the request's body into a file, and nothing else. */
import { createWriteStream } from 'node:fs';
import { createServer } from 'node:http';
import { pipeline } from 'node:stream/promises';

const { port } = JSON.parse(process.env['BENCH_SERVER']!) as { port: number };
const folder = process.env['FILES_FOLDER']!;
let files = 0;

createServer((request, response) => {
  if (request.method !== 'POST') {
    response.end();
    return;
  }
  files += 1;
  pipeline(request, createWriteStream(`${folder}/plain-${files % 2}`)).then(
    () => response.writeHead(204).end(),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
}).listen(port, '127.0.0.1');
