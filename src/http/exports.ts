/** Downloads of many rows: written as they are read, so that any length can be. */
import { stringify } from 'csv-stringify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pipeline, Readable } from 'node:stream';
import { z } from 'zod';
import type { Principal, Right } from '../accounts/principal.js';
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

const REFUSALS = {
  UNAUTHENTICATED: [401, 'error.UNAUTHENTICATED'],
  FORBIDDEN: [403, 'error.FORBIDDEN'],
  EXPORT_FILTER: [400, 'error.EXPORT_FILTER'],
  COUNTED_FILTER: [400, 'error.COUNTED_FILTER'],
} as const;

export type Asked = Pick<Parameters<Refusals['note']>[0], 'principal' | 'address' | 'requestId'>;

/** What is sent. */
interface Download {
  type: string;
  name: string;
  body: Readable;
  headers?: Record<string, string>;
}

interface Export<Filter> {
  path: string;
  right: Right;
  filter: z.ZodType<Filter>;
  /** How a wrong filter is refused. */
  wrong: 'EXPORT_FILTER' | 'COUNTED_FILTER';
  /** Null for what does not exist, which is a wrong filter like any other. */
  prepare: (asked: Asked, given: Filter) => Promise<Download | null>;
}

export function addExport<Filter>(
  app: FastifyInstance,
  parts: ExportParts,
  { path, right, filter, wrong, prepare }: Export<Filter>,
) {
  app.get(path, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const principal = await parts.recognise(request);
    const language = principal?.person?.language ?? languageOf(request.headers['accept-language']);
    const refuse = (code: keyof typeof REFUSALS) => {
      const [status, words] = REFUSALS[code];
      return reply.status(status).send({ code, message: text(language, words, { right }) });
    };
    if (principal === null) return refuse('UNAUTHENTICATED');
    const asked = { principal, address: request.ip, requestId: request.id };
    if (!principal.rights.has(right)) {
      await parts.refusals.note({ ...asked, right, field: path }, parts.now());
      return refuse('FORBIDDEN');
    }
    const given = filter.safeParse(request.query);
    const download = given.success ? await prepare(asked, given.data) : null;
    return download === null ? refuse(wrong) : send(reply, download);
  });
}

const send = (reply: FastifyReply, { type, name, body, headers = {} }: Download): FastifyReply =>
  reply
    .type(`${type}; charset=utf-8`)
    .header('content-disposition', `attachment; filename="${name}"`)
    .headers(headers)
    .send(body);

/** Before the first line goes out. */
export function auditExport(
  { gate, now }: ExportParts,
  { principal, address, requestId }: Asked,
  { action, object, centre, detail }: { action: string; object: string; centre: string | null; detail: object },
): Promise<void> {
  return gate.audit.write(gate.db, {
    at: now(),
    principalId: principal.id,
    principalName: principal.name,
    action,
    object,
    centre,
    way: wayOf(principal),
    address,
    requestId,
    detail: { ...detail },
  });
}

/** The same as AuditFilter of the schema; `way` as ChangeWay. */
const auditFilter = z.strictObject({
  centre: z.string().optional(),
  principal: z.string().optional(),
  action: z.string().optional(),
  object: z.string().optional(),
  from: z.coerce.date().optional(),
  to: z.coerce.date().optional(),
  way: z.enum(['API', 'WEB', 'FILE', 'ENTRIES']).optional(),
  format: z.enum(['jsonl', 'csv']).default('jsonl'),
});

/** The audit as a download, newest first, by lines: JSON objects, or CSV for a spreadsheet. */
export function addExports(app: FastifyInstance, parts: ExportParts): void {
  addExport(app, parts, {
    path: '/exports/audit',
    right: 'audit:read',
    filter: auditFilter,
    wrong: 'EXPORT_FILTER',
    prepare: (asked, given) => prepareAudit(parts, asked, given),
  });
}

/** Ends before the entry of its own reading: whoever reads it has not yet read of reading it. */
async function prepareAudit(parts: ExportParts, asked: Asked, given: z.infer<typeof auditFilter>): Promise<Download> {
  const { format, ...filter } = given;
  const { instant: at, londonDate } = moment(parts.now());
  const { principal } = asked;
  const entries = everyAuditEntry(principal.scope, parts.gate.db, { ...filter, to: earlier(filter.to, at) });
  const centre = centreOf(principal) ?? filter.centre ?? null;
  await auditExport(parts, asked, { action: 'exportAudit', object: 'audit', centre, detail: given });
  const name = `iamis-audit-${londonDate}.${format}`;
  return format === 'csv'
    ? { type: 'text/csv', name, body: tableOf(entries) }
    : { type: 'application/x-ndjson', name, body: Readable.from(linesOf(entries)) };
}

const earlier = (asked: Date | undefined, now: Date): Date => (asked !== undefined && asked < now ? asked : now);

async function* linesOf(entries: AsyncIterable<AuditEntryRead>): AsyncGenerator<string> {
  for await (const { detail, ...entry } of entries)
    yield `${JSON.stringify({ ...entry, detail: JSON.parse(detail) as unknown })}\n`;
}

/** A byte order mark, so that spreadsheets take it for UTF-8; what they would run as a formula is escaped. */
export function tableOf(rows: AsyncIterable<object>): Readable {
  const cast = { date: (value: Date) => value.toISOString() };
  const table = stringify({ header: true, bom: true, escape_formulas: true, cast });
  // A fault on the way destroys the table, and so the download breaks off.
  pipeline(Readable.from(rows), table, () => undefined);
  return table;
}
