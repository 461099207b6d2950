import { CLIENT_SCOPES } from '../../../accounts/principal.js';
import type { ClientRead } from '../../../persistence/reads/account/client.js';
import { countClients, readClient, readClients } from '../../../persistence/reads/account/client.js';
import type { ClientChanges } from '../../../persistence/writes/account/client.js';
import {
  changeApiClient,
  createApiClient,
  revokeApiClient,
  withdrawFromApiClient,
} from '../../../persistence/writes/account/client.js';
import { runsIt } from '../../../persistence/writes/account/client/steps.js';
import { revokeApiKey, rotateApiKey } from '../../../persistence/writes/account/key.js';
import { mustConfirm } from '../../confirm.js';
import type { Context } from '../../context.js';
import { changeOf } from '../../context.js';
import type { ChangeApiClientInput, CreateApiClientInput, MutationResolvers, Resolvers } from '../../generated.js';
import { checkFirst, connectionFields, cursorOf, keyOf, MAXIMUM_PAGE, pageOf } from '../../paging.js';
import { refusal } from '../../problems.js';

/** Doing these twice is doing them once, so they have no key of the caller's. */
const actingOf = (context: Context, mutation: string, input: object) =>
  changeOf(context, mutation, { ...input, idempotencyKey: context.requestId });

const clientOf = async ({ principal, gate }: Context, { clientId }: { clientId: string }): Promise<ClientRead> =>
  (await readClient(principal.scope, gate.db, clientId))!;

/** A centre's own client is for the centre, unless something else is asked for, which is then refused. */
const givenOf = ({ principal: { scope } }: Context, input: CreateApiClientInput) => ({
  name: input.name,
  kind: input.kind!,
  moderator: input.moderatorId ?? null,
  scopes: input.scopes!,
  centres: input.centres ?? (scope.centres === 'ALL' ? [] : scope.centres),
  units: input.units ?? null,
  expiresAt: input.expiresAt,
  budgetPerMinute: input.budgetPerMinute ?? null,
});

/** Null takes a narrowing or a budget away; of what can not be without a value it says as little as leaving it out. */
const changesOf = ({
  name,
  scopes,
  centres,
  units,
  expiresAt,
  budgetPerMinute,
}: ChangeApiClientInput): ClientChanges => ({
  ...(name != null && { name: name.trim() }),
  ...(scopes != null && { scopes }),
  ...(centres != null && { centres }),
  ...(units !== undefined && { units }),
  ...(expiresAt != null && { expiresAt }),
  ...(budgetPerMinute !== undefined && { budgetPerMinute }),
});

const Mutation: MutationResolvers = {
  async createApiClient(_, { input }, context) {
    const { gate, principal } = context;
    const refused = mustConfirm(context);
    if (refused !== null) return refusal(refused);
    const change = changeOf(context, 'createApiClient', input);
    const done = await createApiClient(gate, principal.scope, change, givenOf(context, input), CLIENT_SCOPES);
    if ('problem' in done) return refusal(done.problem);
    return { __typename: 'CreateApiClientSuccess', client: await clientOf(context, done), key: done.key };
  },
  async changeApiClient(_, { input }, context) {
    const { gate, principal } = context;
    const refused = mustConfirm(context);
    if (refused !== null) return refusal(refused);
    const change = actingOf(context, 'changeApiClient', input);
    const { apiClientId } = input;
    const done = await changeApiClient(gate, principal.scope, change, apiClientId, changesOf(input), CLIENT_SCOPES);
    if ('problem' in done) return refusal(done.problem);
    return { __typename: 'ChangeApiClientSuccess', client: await clientOf(context, done) };
  },
  async rotateApiKey(_, { input }, context) {
    const { gate, principal } = context;
    const refused = mustConfirm(context);
    if (refused !== null) return refusal(refused);
    const change = changeOf(context, 'rotateApiKey', input);
    const done = await rotateApiKey(gate, principal.scope, change, input.apiClientId, input.overlapHours!);
    if ('problem' in done) return refusal(done.problem);
    return { __typename: 'RotateApiKeySuccess', client: await clientOf(context, done), key: done.key };
  },
  async revokeApiKey(_, { input }, context) {
    const { gate, principal } = context;
    const refused = mustConfirm(context);
    if (refused !== null) return refusal(refused);
    const change = actingOf(context, 'revokeApiKey', input);
    const done = await revokeApiKey(gate, principal.scope, change, input.apiKeyId);
    if ('problem' in done) return refusal(done.problem);
    return { __typename: 'RevokeApiKeySuccess', client: await clientOf(context, done) };
  },
  async revokeApiClient(_, { input }, context) {
    const { gate, principal } = context;
    const refused = mustConfirm(context);
    if (refused !== null) return refusal(refused);
    const change = actingOf(context, 'revokeApiClient', input);
    const done = await revokeApiClient(gate, principal.scope, change, input.apiClientId);
    if ('problem' in done) return refusal(done.problem);
    return { __typename: 'RevokeApiClientSuccess', client: await clientOf(context, done) };
  },
  async withdrawFromApiClient(_, { input }, context) {
    const { gate, principal } = context;
    const refused = mustConfirm(context);
    if (refused !== null) return refusal(refused);
    const change = actingOf(context, 'withdrawFromApiClient', input);
    const { apiClientId, centre } = input;
    const done = await withdrawFromApiClient(gate, principal.scope, change, apiClientId, centre);
    if ('problem' in done) return refusal(done.problem);
    return { __typename: 'WithdrawFromApiClientSuccess', apiClientId, centre };
  },
};

/** What is shown only to those who run the client. */
const ownOnly =
  <T, Else>(of: (client: ClientRead) => T, otherwise: Else) =>
  (client: ClientRead, _args: unknown, { principal: { scope } }: Context): T | Else =>
    runsIt(scope, client) ? of(client) : otherwise;

export const clients: Resolvers = {
  Query: {
    async apiClients(_, { centre, first, after }, { principal: { scope }, gate: { db } }) {
      const size = checkFirst(first, MAXIMUM_PAGE);
      const list = ['apiClients', centre ?? null];
      const key = keyOf<readonly [number, string]>(list, after, ['number', 'string']);
      const from = key === null ? null : { createdAt: new Date(key[0]), id: key[1] };
      return pageOf(
        await readClients(scope, db, centre ?? null, size + 1, from),
        size,
        ({ createdAt, id }) => cursorOf(list, [createdAt.getTime(), id]),
        () => countClients(scope, db, centre ?? null),
      );
    },
    apiClient: (_, { id }, { principal: { scope }, gate: { db } }) => readClient(scope, db, id),
  },
  Mutation,
  ApiClient: {
    centres: ({ centreNumbers, ownerCentre }, _, { principal: { scope } }) =>
      scope.centres === 'ALL' || runsIt(scope, { ownerCentre })
        ? centreNumbers
        : centreNumbers.filter((centre) => scope.centres.includes(centre)),
    keys: (client, _, { loaders, principal: { scope } }) =>
      runsIt(scope, client) ? loaders.apiKeys.load(client.id) : [],
    budgetPerMinute: ownOnly((client) => client.budgetPerMinute, null),
    createdBy: ownOnly((client) => client.createdBy, null),
    viewerCan: (client, _, { principal: { rights, scope } }) => {
      const may = rights.has('clients:write') && client.revokedAt === null;
      const own = scope.centres === 'ALL' ? client.centreNumbers : scope.centres;
      return {
        change: may && runsIt(scope, client),
        withdraw: may && own.some((centre) => client.centreNumbers.includes(centre)),
      };
    },
  },
  ApiClientConnection: connectionFields,
};
