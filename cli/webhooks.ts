import type { Command } from 'commander';
import { ask, CommandError, newKey } from './client.js';
import type { Settings } from './iamis.js';

const WEBHOOK = 'id centre url types paused failingSince waiting';
const LIST = `query Webhooks($centre: CentreNumber, $after: String) { webhooks(centre: $centre, first: 200, after: $after) {
  nodes { ${WEBHOOK} } pageInfo { hasNextPage endCursor } } }`;
const DELIVERIES = `query Deliveries($id: ID!, $state: WebhookDeliveryState, $first: Int!) { webhook(id: $id) {
  deliveries(state: $state, first: $first) { nodes { id eventId type state nextTryAt attempts { at status fault milliseconds } } } } }`;

interface Webhook {
  id: string;
  centre: string | null;
  url: string;
  types: string[] | null;
  paused: string | null;
  failingSince: string | null;
  waiting: number;
}
interface Page {
  webhooks: { nodes: Webhook[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}
interface Delivery {
  id: string;
  eventId: string | null;
  type: string | null;
  state: string;
  nextTryAt: string | null;
  attempts: { at: string; status: number | null; fault: string | null; milliseconds: number }[];
}
type Answer = { __typename: string; message?: string } & Record<string, unknown>;

const stateOf = ({ paused, failingSince }: Webhook): string => paused ?? (failingSince === null ? 'OK' : 'FAILING');
const line = (webhook: Webhook): string =>
  `${webhook.id.padStart(5)}  ${webhook.centre ?? 'WJEC '}  ${stateOf(webhook).padEnd(8)} ${String(webhook.waiting).padStart(6)} waiting  ${webhook.url}`;

export function addWebhooks(program: Command, settings: () => Settings): void {
  const webhooks = program.command('webhooks').description('events sent outward');
  addLists(webhooks, settings);
  addCreate(webhooks, settings);
  addReplay(webhooks, settings);
  const act = (name: string, mutation: string, said: string, what: string) =>
    webhooks
      .command(`${name} <id>`)
      .description(what)
      .action((webhookId: string) => mutate(settings(), mutation, { webhookId }, `webhook { ${WEBHOOK} }`, () => said));
  act('pause', 'pauseWebhook', 'Paused.', 'send nothing until it is resumed');
  act('resume', 'resumeWebhook', 'Resumed.', 'go on sending, with all that came meanwhile');
  webhooks
    .command('test <id>')
    .description('send a test, once')
    .action((webhookId: string) =>
      mutate(
        settings(),
        'testWebhook',
        { webhookId },
        'deliveryId',
        ({ deliveryId }) => `Sent as delivery ${String(deliveryId)}.`,
      ),
    );
}

function addLists(webhooks: Command, settings: () => Settings): void {
  webhooks
    .command('list')
    .description('the webhooks that the key may see')
    .option('--centre <number>', 'of this centre')
    .action(async ({ centre }: { centre?: string }) => {
      const { connection, print } = settings();
      const found: Webhook[] = [];
      for (let after: string | null | undefined = undefined; after !== null;) {
        const page: Page['webhooks'] = (await ask<Page>(connection, LIST, { centre, after })).webhooks;
        found.push(...page.nodes);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      }
      print(found, () => found.map(line).join('\n'));
    });
  webhooks
    .command('deliveries <id>')
    .description('what was sent or is to be, latest first')
    .option('--state <state>', 'WAITING, DELIVERED or GIVEN_UP only')
    .option('--last <count>', 'at most so many', '50')
    .action(async (id: string, { state, last }: { state?: string; last: string }) => {
      const { connection, print } = settings();
      const asked = { id, state, first: Number(last) };
      const { webhook } = await ask<{ webhook: { deliveries: { nodes: Delivery[] } } | null }>(
        connection,
        DELIVERIES,
        asked,
      );
      if (webhook === null) throw new CommandError(`There is no webhook ${id}.`);
      print(webhook.deliveries.nodes, () => webhook.deliveries.nodes.map(describe).join('\n'));
    });
}

function describe({ id, eventId, type, state, nextTryAt, attempts }: Delivery): string {
  const [last] = attempts;
  const came =
    last === undefined
      ? 'not tried yet'
      : `${last.fault ?? 'taken'} ${String(last.status ?? '')} ${String(last.milliseconds)} ms`;
  const next = nextTryAt === null ? '' : `, next ${nextTryAt}`;
  return `${id.padStart(8)}  ${(eventId ?? 'test').padStart(8)}  ${state.padEnd(9)}  ${type ?? 'TEST'}  ${came}${next}`;
}

function addCreate(webhooks: Command, settings: () => Settings): void {
  webhooks
    .command('create <url>')
    .description('send events there from now on; prints the secret, once')
    .option('--centre <number>', "this centre's events; left out: all that the key may see")
    .option('--types <type...>', 'these types only')
    .option('--description <text>', 'what it is', '')
    .action((url: string, options: { centre?: string; types?: string[]; description: string }) =>
      mutate(settings(), 'createWebhook', { url, ...options }, `webhook { ${WEBHOOK} } secret`, ({ webhook, secret }) =>
        [line(webhook as Webhook), `Secret, shown now and never again: ${String(secret)}`].join('\n'),
      ),
    );
}

function addReplay(webhooks: Command, settings: () => Settings): void {
  webhooks
    .command('replay <id>')
    .description('send events again')
    .option('--from <event>', 'all from this event on')
    .option('--delivery <id>', 'this delivery alone')
    .action((webhookId: string, { from, delivery }: { from?: string; delivery?: string }) => {
      if ((from === undefined) === (delivery === undefined))
        throw new CommandError('Either --from or --delivery is needed.');
      const replay = delivery === undefined ? { fromEvent: from } : { delivery };
      return mutate(
        settings(),
        'replayWebhook',
        { webhookId, replay },
        `webhook { ${WEBHOOK} }`,
        () => 'They will be sent again.',
      );
    });
}

/** A refusal ends with exit code 1. */
export async function mutate(
  { connection, print }: Settings,
  name: string,
  input: object,
  success: string,
  words: (answer: Answer) => string,
): Promise<void> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const query = `mutation ${type}($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Success { ${success} } ... on Problem { message } } }`;
  const answered = await ask<Record<string, Answer>>(connection, query, {
    input: { idempotencyKey: newKey(), ...input },
  });
  const answer = answered[name]!;
  print(answer, () => answer.message ?? words(answer));
  if (answer.message !== undefined) process.exitCode = 1;
}
