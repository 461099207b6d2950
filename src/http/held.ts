/** What is held about a person, as JSON, for those at WJEC who answer when the person asks. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Principal } from '../accounts/principal.js';
import { wayOf } from '../accounts/principal.js';
import { readHeldOfPerson } from '../persistence/reads/account/held.js';
import { readHeldOfCandidate } from '../persistence/reads/candidate/held.js';
import { languageOf, text } from '../../texts/index.js';
import type { ExportParts } from './exports.js';

const RIGHT = 'persons:export';

/** How a person is named: a candidate by UCI or by place, a user by address. */
const named = z.union([
  z.strictObject({ uci: z.string().regex(/^[\w]{13}$/) }),
  z.strictObject({
    centre: z.string().regex(/^\d{5}$/),
    series: z.string().max(32),
    number: z.string().regex(/^\d{4}$/),
  }),
  z.strictObject({ email: z.string().min(3).max(254) }),
]);
type Named = z.infer<typeof named>;

const PATH = '/exports/person';
const REFUSALS = {
  UNAUTHENTICATED: [401, 'error.UNAUTHENTICATED'],
  FORBIDDEN: [403, 'error.FORBIDDEN'],
  PERSON_MALFORMED: [400, 'error.PERSON_MALFORMED'],
  NOBODY_FOUND: [404, 'error.NOBODY_FOUND'],
} as const;

export function addHeld(app: FastifyInstance, parts: ExportParts): void {
  app.get(PATH, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const principal = await parts.recognise(request);
    const language = principal?.person?.language ?? languageOf(request.headers['accept-language']);
    const refuse = (code: keyof typeof REFUSALS) => {
      const [status, words] = REFUSALS[code];
      return reply.status(status).send({ code, message: text(language, words, { right: RIGHT }) });
    };
    if (principal === null) return refuse('UNAUTHENTICATED');
    const { gate, refusals } = parts;
    if (!principal.rights.has(RIGHT)) {
      const { ip: address, id: requestId } = request;
      await refusals.note({ principal, right: RIGHT, field: PATH, address, requestId }, parts.now());
      return refuse('FORBIDDEN');
    }
    const given = named.safeParse(request.query);
    if (!given.success) return refuse('PERSON_MALFORMED');
    // Audited before it is read: a try that finds nobody is a look all the same.
    await note(parts, request, principal, given.data);
    const held =
      'email' in given.data
        ? await readHeldOfPerson(gate.db, given.data.email)
        : await readHeldOfCandidate(principal.scope, gate.db, given.data);
    if (held === null || (Array.isArray(held) && held.length === 0)) return refuse('NOBODY_FOUND');
    return send(reply, { asked: given.data, at: parts.now(), held });
  });
}

const send = (reply: FastifyReply, answer: object): FastifyReply =>
  reply
    .header('content-disposition', 'attachment; filename="iamis-person.json"')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(answer, null, 1));

const note = ({ gate, now }: ExportParts, request: FastifyRequest, principal: Principal, given: Named): Promise<void> =>
  gate.audit.write(gate.db, {
    at: now(),
    principalId: principal.id,
    principalName: principal.name,
    action: 'exportPerson',
    object: 'person',
    centre: 'centre' in given ? given.centre : null,
    way: wayOf(principal),
    address: request.ip,
    requestId: request.id,
    detail: given,
  });
