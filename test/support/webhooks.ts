/** What tests do with webhooks: the mutations, and the worker by hand. */
import { pino } from 'pino';
import { sender } from '../../src/events/send.js';
import { signing } from '../../src/events/signing.js';
import { transaction } from '../../src/persistence/database.js';
import { insertEvents, placeEvents } from '../../src/persistence/writes/event.js';
import type { WebhookParts, WebhookWorker } from '../../src/workers/webhooks.js';
import { startWebhooks } from '../../src/workers/webhooks.js';
import type { Service } from './service.js';
import { TEST_AUTH_SECRET } from './service.js';
import type { SheetMade } from './world.js';
import { newKey } from './world.js';

const NEVER_MS = 2 ** 30;

/** A worker that does what it is told to and nothing by itself. */
export const workerFor = (service: Service, parts: Partial<WebhookParts> = {}, everyMs = NEVER_MS): WebhookWorker =>
  startWebhooks(
    {
      ...service.gate.post,
      db: service.db,
      send: sender({ anywhere: true, connectMs: 400, totalMs: 400 }),
      signing: signing(TEST_AUTH_SECRET),
      now: service.now,
      log: pino({ level: process.env.TEST_LOG_LEVEL ?? 'silent' }),
      chance: () => 0.5,
      ...parts,
    },
    everyMs,
  );

/** Events of a sheet, numbered from `from`, with their places. */
export async function tell(service: Service, sheet: SheetMade, count: number, from = 1): Promise<void> {
  const events = Array.from({ length: count }, (_, index) => ({
    type: 'MARKSHEET_CHANGED' as const,
    centre: sheet.centre,
    marksheetId: Number(sheet.id),
    payload: { version: from + index, candidateNumbers: ['0001'] },
  }));
  await transaction(service.db, (tx) => insertEvents(tx, events, service.now()));
  await placeEvents(service.db);
}

const FIELDS = `id centre url types paused failingSince waiting previousSecretUntil readTo
  deliveries { totalCount nodes { id eventId type state nextTryAt attempts { at status fault } } }`;

export interface WebhookSeen {
  id: string;
  paused: string | null;
  waiting: number;
  deliveries: {
    totalCount: number;
    nodes: {
      id: string;
      eventId: string | null;
      state: string;
      nextTryAt: string | null;
      attempts: { status: number | null; fault: string | null; at: string }[];
    }[];
  };
  [other: string]: any;
}

export function webhooksAs(service: Service, key: string) {
  const mutate = async (name: string, input: object, fields = ''): Promise<any> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ${fields} } }`;
    return (await service.query(key, document, { input: { idempotencyKey: newKey(), ...input } }))[name];
  };
  return {
    mutate,
    create: (input: object) =>
      mutate('createWebhook', input, '... on CreateWebhookSuccess { webhook { id } secret }') as Promise<{
        __typename: string;
        webhook: { id: string };
        secret: string;
      }>,
    read: async (id: string): Promise<WebhookSeen> =>
      (await service.query(key, `query ($id: ID!) { webhook(id: $id) { ${FIELDS} } }`, { id })).webhook as WebhookSeen,
  };
}
