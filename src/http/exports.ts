import { stringify } from 'csv-stringify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pipeline, Readable } from 'node:stream';
import { z } from 'zod';
import type { Principal } from '../accounts/principal.js';
import { centreOf, wayOf } from '../accounts/principal.js';
import type { Refusals } from '../accounts/refusals.js';
import { moment } from '../clock.js';
import type { Gate } from '../persistence/change.js';
import type { AuditEntryRead } from '../persistence/reads/audit/entries.js';
import { everyAuditEntry } from '../persistence/reads/audit/entries.js';
import { languageOf, text } from '../../texts/index.js';

export interface ExportParts {
  gate: Gate;
  now: () => Date;
  refusals: Refusals;
  /** Null for who is not signed in. */
  recognise: (request: FastifyRequest) => Promise<Principal | null>;
}

const PATH = '/exports/audit';
const RIGHT = 'audit:read';
const REFUSALS = {
  UNAUTHENTICATED: [401, 'error.UNAUTHENTICATED'],
  FORBIDDEN: [403, 'error.FORBIDDEN'],
  EXPORT_FILTER: [400, 'error.EXPORT_FILTER'],
} as const;

/** The same as AuditFilter of the schema; `way` as ChangeWay. */
const filterOf = z.strictObject({
  centre: z.string().optional(),
  principal: z.string().optional(),
  action: z.string().optional(),
  object: z.string().optional(),
  from: z.coerce.date().optional(),
  to: z.coerce.date().optional(),
  way: z.enum(['API', 'WEB', 'FILE', 'ENTRIES']).optional(),
  format: z.enum(['jsonl', 'csv']).default('jsonl'),
});

/** The audit as a download, newest first, by lines, so that any length can be written and read as it comes: JSON objects, or CSV for a spreadsheet. */
export function addExports(app: FastifyInstance, parts: ExportParts): void {
  app.get(PATH, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const principal = await parts.recognise(request);
    const language = principal?.person?.language ?? languageOf(request.headers['accept-language']);
    const refuse = (code: keyof typeof REFUSALS) => {
      const [status, words] = REFUSALS[code];
      return reply.status(status).send({ code, message: text(language, words, { right: RIGHT }) });
    };
    if (principal === null) return refuse('UNAUTHENTICATED');
    const asked = { principal, address: request.ip, requestId: request.id };
    if (!principal.rights.has(RIGHT)) {
      await parts.refusals.note({ ...asked, right: RIGHT, field: PATH }, parts.now());
      return refuse('FORBIDDEN');
    }
    const filter = filterOf.safeParse(request.query);
    if (!filter.success) return refuse('EXPORT_FILTER');
    return send(parts, reply, asked, filter.data);
  });
}

type Asked = Pick<Parameters<Refusals['note']>[0], 'principal' | 'address' | 'requestId'>;

/** Audited before the first line goes out, and ends before that entry: whoever reads it has not yet read of reading it. */
async function send(parts: ExportParts, reply: FastifyReply, asked: Asked, given: z.infer<typeof filterOf>) {
  const { format, ...filter } = given;
  const { gate } = parts;
  const { principal, address, requestId } = asked;
  const { instant: at, londonDate } = moment(parts.now());
  const entries = everyAuditEntry(principal.scope, gate.db, { ...filter, to: earlier(filter.to, at) });
  await gate.audit.write(gate.db, {
    at,
    principalId: principal.id,
    principalName: principal.name,
    action: 'exportAudit',
    object: 'audit',
    centre: centreOf(principal) ?? filter.centre ?? null,
    way: wayOf(principal),
    address,
    requestId,
    detail: given,
  });
  return reply
    .type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson; charset=utf-8')
    .header('content-disposition', `attachment; filename="iamis-audit-${londonDate}.${format}"`)
    .send(format === 'csv' ? tableOf(entries) : Readable.from(linesOf(entries)));
}

const earlier = (asked: Date | undefined, now: Date): Date => (asked !== undefined && asked < now ? asked : now);

async function* linesOf(entries: AsyncIterable<AuditEntryRead>): AsyncGenerator<string> {
  for await (const { detail, ...entry } of entries)
    yield `${JSON.stringify({ ...entry, detail: JSON.parse(detail) as unknown })}\n`;
}

/** A byte order mark, so that spreadsheets take it for UTF-8; what they would run as a formula is escaped. */
function tableOf(entries: AsyncIterable<AuditEntryRead>): Readable {
  const cast = { date: (value: Date) => value.toISOString() };
  const table = stringify({ header: true, bom: true, escape_formulas: true, cast });
  // A fault on the way destroys the table, and so the download breaks off.
  pipeline(Readable.from(entries), table, () => undefined);
  return table;
}
