import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import Fastify from 'fastify';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { addPatience } from '../../src/http/patience.js';

const app: FastifyInstance = Fastify();
let release: () => void;

beforeAll(async () => {
  addPatience(app, 60_000, 50);
  app.post('/now', () => 'done');
  app.post('/later', () => new Promise((resolve) => (release = () => resolve('done'))));
  await app.listen({ port: 0, host: '127.0.0.1' });
});

afterAll(() => app.close());

function sent(path: string, body: string) {
  const { port } = app.server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n${body}`,
  );
  let answer = '';
  socket.on('data', (data) => (answer += data.toString())).on('error', () => undefined);
  return { socket, answer: once(socket, 'close').then(() => answer) };
}

describe('The patience with bodies', () => {
  it('is over for a body that does not come: its connection is ended without an answer', async () => {
    expect(await sent('/now', '{').answer).toBe('');
  });

  it('ends nothing that has come, however long it is worked on', async () => {
    const { answer } = sent('/later', '{}');
    // By now a body that was late has been given up twice over.
    await sent('/now', '{').answer;
    await sent('/now', '{').answer;
    release();
    expect(await answer).toContain('done');
  });
});
