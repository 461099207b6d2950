import type { EventType } from '../../domain/event.js';
import { addressFault } from '../../events/addresses.js';
import type { DeliveryRead } from '../../persistence/reads/webhook/delivery.js';
import { countDeliveries, readDeliveries } from '../../persistence/reads/webhook/delivery.js';
import type { WebhookRead } from '../../persistence/reads/webhook.js';
import { countWaiting, countWebhooks, readWebhook, readWebhooks } from '../../persistence/reads/webhook.js';
import type { SecretMade } from '../../persistence/writes/webhook.js';
import {
  changeWebhook,
  createWebhook,
  pauseWebhook,
  removeWebhook,
  resumeWebhook,
  rotateWebhookSecret,
} from '../../persistence/writes/webhook.js';
import { replayWebhook, testWebhook } from '../../persistence/writes/webhook/replay.js';
import { mustConfirm } from '../confirm.js';
import type { Context } from '../context.js';
import { changeOf } from '../context.js';
import type { ChangeWebhookInput, MutationResolvers, Resolvers } from '../generated.js';
import { checkFirst, connectionFields, cursorOf, keyOf, MAXIMUM_PAGE, pageOf } from '../paging.js';
import { refusal } from '../problems.js';

const webhookOf = async ({ principal, gate }: Context, { webhookId }: { webhookId: string }): Promise<WebhookRead> =>
  (await readWebhook(principal.scope, gate.db, webhookId))!;

const faultOf =
  ({ webhooks }: Context) =>
  (url: string) =>
    addressFault(url, webhooks.anywhere);

/** Null takes a narrowing away; of what can not be without a value it says as little as leaving it out. */
const changesOf = ({ url, description, types }: ChangeWebhookInput) => ({
  ...(url != null && { url }),
  ...(description != null && { description }),
  ...(types !== undefined && { types: types as EventType[] | null }),
});

/** Shown to whoever made it, and to no repeat. */
async function shown(context: Context, outcome: SecretMade, made: { id: string; secret: string }) {
  if (outcome.secretId !== made.id)
    return refusal({ __typename: 'WebhookSecretShownBefore', webhookId: outcome.webhookId });
  return { webhook: await webhookOf(context, outcome), secret: made.secret };
}

const Mutation: MutationResolvers = {
  async createWebhook(_, { input }, context) {
    const { gate, principal, webhooks } = context;
    const refused = mustConfirm(context);
    if (refused !== null) return refusal(refused);
    const secret = webhooks.signing.newSecret();
    const change = changeOf(context, 'createWebhook', input);
    const given = {
      centre: input.centre ?? null,
      url: input.url,
      description: input.description!,
      types: input.types ?? null,
    };
    const done = await createWebhook(gate, principal.scope, change, given, secret, faultOf(context));
    if ('problem' in done) return refusal(done.problem);
    const answer = await shown(context, done.outcome, secret);
    return '__typename' in answer ? answer : { __typename: 'CreateWebhookSuccess', ...answer };
  },
  async changeWebhook(_, { input }, context) {
    const { gate, principal } = context;
    const refused = mustConfirm(context);
    if (refused !== null) return refusal(refused);
    const change = changeOf(context, 'changeWebhook', input);
    const { webhookId } = input;
    const done = await changeWebhook(gate, principal.scope, change, webhookId, changesOf(input), faultOf(context));
    if ('problem' in done) return refusal(done.problem);
    return { __typename: 'ChangeWebhookSuccess', webhook: await webhookOf(context, done.outcome) };
  },
  async rotateWebhookSecret(_, { input }, context) {
    const { gate, principal, webhooks } = context;
    const refused = mustConfirm(context);
    if (refused !== null) return refusal(refused);
    const secret = webhooks.signing.newSecret();
    const change = changeOf(context, 'rotateWebhookSecret', input);
    const done = await rotateWebhookSecret(gate, principal.scope, change, input.webhookId, secret);
    if ('problem' in done) return refusal(done.problem);
    const answer = await shown(context, done.outcome, secret);
    return '__typename' in answer ? answer : { __typename: 'RotateWebhookSecretSuccess', ...answer };
  },
  async pauseWebhook(_, { input }, context) {
    const change = changeOf(context, 'pauseWebhook', input);
    const done = await pauseWebhook(context.gate, context.principal.scope, change, input.webhookId);
    if ('problem' in done) return refusal(done.problem);
    return { __typename: 'PauseWebhookSuccess', webhook: await webhookOf(context, done.outcome) };
  },
  async resumeWebhook(_, { input }, context) {
    const change = changeOf(context, 'resumeWebhook', input);
    const done = await resumeWebhook(context.gate, context.principal.scope, change, input.webhookId);
    if ('problem' in done) return refusal(done.problem);
    return { __typename: 'ResumeWebhookSuccess', webhook: await webhookOf(context, done.outcome) };
  },
  async testWebhook(_, { input }, context) {
    const change = changeOf(context, 'testWebhook', input);
    const done = await testWebhook(context.gate, context.principal.scope, change, input.webhookId);
    if ('problem' in done) return refusal(done.problem);
    const { deliveryId } = done.outcome;
    return { __typename: 'TestWebhookSuccess', webhook: await webhookOf(context, done.outcome), deliveryId };
  },
  async replayWebhook(_, { input }, context) {
    const change = changeOf(context, 'replayWebhook', input);
    const { fromEvent, delivery } = input.replay;
    const replay = delivery == null ? { fromEvent: fromEvent! } : { delivery };
    const done = await replayWebhook(context.gate, context.principal.scope, change, input.webhookId, replay);
    if ('problem' in done) return refusal(done.problem);
    return { __typename: 'ReplayWebhookSuccess', webhook: await webhookOf(context, done.outcome) };
  },
  async removeWebhook(_, { input }, context) {
    const refused = mustConfirm(context);
    if (refused !== null) return refusal(refused);
    const change = changeOf(context, 'removeWebhook', input);
    const done = await removeWebhook(context.gate, context.principal.scope, change, input.webhookId);
    if ('problem' in done) return refusal(done.problem);
    return { __typename: 'RemoveWebhookSuccess', webhookId: done.outcome.webhookId };
  },
};

export const webhook: Resolvers = {
  Query: {
    async webhooks(_, { centre, first, after }, { principal: { scope }, gate: { db } }) {
      const size = checkFirst(first, MAXIMUM_PAGE);
      const list = ['webhooks', centre ?? null];
      const key = keyOf<readonly [number]>(list, after, ['number']);
      return pageOf(
        await readWebhooks(scope, db, centre ?? null, size + 1, key?.[0] ?? 0),
        size,
        ({ id }) => cursorOf(list, [id]),
        () => countWebhooks(scope, db, centre ?? null),
      );
    },
    webhook: (_, { id }, { principal: { scope }, gate: { db } }) => readWebhook(scope, db, id),
  },
  Mutation,
  Webhook: {
    id: ({ id }) => String(id),
    centre: ({ ownerCentre }) => ownerCentre,
    previousSecretUntil: ({ previousUntil }, _, { now }) =>
      previousUntil !== null && previousUntil > now.instant ? previousUntil : null,
    readTo: ({ readTo }) => (readTo === 0 ? null : String(readTo)),
    waiting: ({ id }, _, { gate: { db } }) => countWaiting(db, id),
    async deliveries({ id }, { state, first, after }, { gate: { db } }) {
      const size = checkFirst(first, MAXIMUM_PAGE);
      const list = ['deliveries', id, state ?? null];
      const key = keyOf<readonly [number]>(list, after, ['number']);
      return pageOf<DeliveryRead>(
        await readDeliveries(db, id, state ?? null, size + 1, key?.[0] ?? null),
        size,
        (delivery) => cursorOf(list, [delivery.id]),
        () => countDeliveries(db, id, state ?? null),
      );
    },
  },
  WebhookConnection: connectionFields,
  WebhookDelivery: {
    id: ({ id }) => String(id),
    eventId: ({ sequence }) => (sequence === null ? null : String(sequence)),
    attempts: ({ id }, _, { loaders }) => loaders.webhookAttempts.load(id),
  },
  WebhookDeliveryConnection: connectionFields,
};
