/** What the comparators share: the same pool, the same check of the same key, a port. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener } from 'node:http';
import { createPool } from 'mysql2';
import type { Pool } from 'mysql2';
import { POOL } from '../machine.js';

const settings = JSON.parse(process.env.BENCH_SERVER!) as {
  port: number;
  socketPath: string;
  user: string;
  database: string;
};

export const { port } = settings;

export function openPool(): Pool {
  const { socketPath, user, database } = settings;
  const pool = createPool({ socketPath, user, database, connectionLimit: POOL, timezone: 'Z', dateStrings: ['DATE'] });
  pool.on('connection', (connection) => {
    connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
  });
  return pool;
}

export interface Client {
  id: string;
  name: string;
  centre: string;
  rights: Set<string>;
  expiresAt: Date | null;
}

const KEPT_MS = 30_000;

/** As the service does it: the hash is looked up, and the answer kept for 30 s. */
export function keyChecker(pool: Pool): (authorization: string | undefined) => Client | null | Promise<Client | null> {
  const known = new Map<string, { client: Client; until: number }>();
  return (authorization) => {
    if (authorization === undefined) return null;
    const found = known.get(authorization);
    const now = Date.now();
    if (found !== undefined && found.until > now) return found.client;
    const match = /^Bearer iamis_([0-9a-f]{18})_([A-Za-z0-9_-]{20,64})$/.exec(authorization);
    if (match === null) return null;
    return new Promise((resolve, reject) => {
      pool.execute(
        `SELECT c.id, c.name, c.scopes, c.centre_numbers, k.expires_at, k.secret_sha256 FROM api_key k JOIN api_client c ON c.id = k.api_client_id
         WHERE k.id = ? AND k.revoked_at IS NULL AND c.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > NOW())`,
        [match[1]!],
        (error, records) => {
          if (error) return reject(error);
          const [record] = records as any[];
          const secret = createHash('sha256').update(match[2]!).digest();
          if (!record || !timingSafeEqual(record.secret_sha256, secret)) return resolve(null);
          const client: Client = {
            id: record.id,
            name: record.name,
            centre: record.centre_numbers[0],
            rights: new Set(record.scopes),
            expiresAt: record.expires_at,
          };
          known.set(authorization, { client, until: now + KEPT_MS });
          resolve(client);
        },
      );
    });
  };
}

export function listen(handler: RequestListener): void {
  const server = createServer((request, response) => {
    if (request.url === '/healthz') response.end();
    else handler(request, response);
  });
  server.listen(settings.port, '127.0.0.1');
  process.on('SIGTERM', () => process.exit(0));
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  request.setEncoding('utf8');
  for await (const part of request) body += part as string;
  return body;
}

export const MONTHS = [
  'JANUARY',
  'FEBRUARY',
  'MARCH',
  'APRIL',
  'MAY',
  'JUNE',
  'JULY',
  'AUGUST',
  'SEPTEMBER',
  'OCTOBER',
  'NOVEMBER',
  'DECEMBER',
];

const londonDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
let today = { hour: 0, day: '' };

/** The day changes on the hour at most. */
export function londonToday(now: number): string {
  const hour = Math.floor(now / 3_600_000);
  if (today.hour !== hour) today = { hour, day: londonDay.format(now) };
  return today.day;
}
