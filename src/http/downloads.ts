/** What all downloads of candidates' data share: who asks, whether they may, in which language, how a refusal looks. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Budgets } from '../accounts/budgets.js';
import type { Principal } from '../accounts/principal.js';
import { wayOf } from '../accounts/principal.js';
import { moment } from '../clock.js';
import type { MarksheetRead } from '../persistence/reads/marksheet.js';
import type { Reader } from '../reports/audit.js';
import { languageOf, text, type Language } from '../../texts/index.js';
import type { ExportParts } from './exports.js';

export interface DownloadParts extends ExportParts {
  budgets: Pick<Budgets, 'charge'>;
}

const RIGHT = 'marks:read';
/** What a row costs of the caller's budget: about what it costs when it is asked for through GraphQL. */
const COST_OF_A_ROW = 15;
const REFUSALS = {
  UNAUTHENTICATED: [401, 'error.UNAUTHENTICATED'],
  FORBIDDEN: [403, 'error.FORBIDDEN'],
  REPORT_ASKED: [400, 'error.REPORT_ASKED'],
  RESULTS_ASKED: [400, 'error.RESULTS_ASKED'],
  REPORT_SIZE: [400, 'error.REPORT_SIZE'],
  REPORT_NOT_FOUND: [404, 'error.REPORT_NOT_FOUND'],
  RATE_LIMITED: [429, 'error.RATE_LIMITED'],
} as const;

export type Refusal = { code: keyof typeof REFUSALS; data?: Record<string, unknown> };
export type File = { name: string; type: string; content: Buffer };

/** What is known once the caller is: who asks, in which language, when. */
export interface Asked {
  principal: Principal;
  language: Language;
  now: Date;
  reader: Reader;
}

/** The language may stand in the query of any of them. */
export const languageAsked = { language: z.enum(['en', 'cy', 'EN', 'CY']).optional() };

/** What another centre has is answered like what does not exist. */
export function addDownload(
  app: FastifyInstance,
  parts: DownloadParts,
  path: string,
  make: (asked: Asked, query: unknown) => Promise<File | Refusal>,
): void {
  app.get(path, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const principal = await parts.recognise(request);
    const asked = principal && askedBy(principal, request, parts.now());
    const done =
      asked === null ? { code: 'UNAUTHENTICATED' as const } : await admitted(parts, asked, path, request.query, make);
    if ('code' in done) return refuse(reply, asked?.language ?? languageWanted(request, null), done);
    return reply
      .type(done.type)
      .header('content-disposition', `attachment; filename="${done.name}"`)
      .send(done.content);
  });
}

async function admitted(
  parts: DownloadParts,
  asked: Asked,
  path: string,
  query: unknown,
  make: Parameters<typeof addDownload>[3],
): Promise<File | Refusal> {
  if (asked.principal.rights.has(RIGHT)) return make(asked, query);
  const { principal, reader } = asked;
  const { address, requestId } = reader;
  await parts.refusals.note({ principal, right: RIGHT, field: path, address, requestId: requestId! }, asked.now);
  return { code: 'FORBIDDEN' as const, data: { right: RIGHT } };
}

function askedBy(principal: Principal, request: FastifyRequest, now: Date): Asked {
  const { id: principalId, name: principalName } = principal;
  const reader = {
    at: now,
    principalId,
    principalName,
    way: wayOf(principal),
    address: request.ip,
    requestId: request.id,
  };
  return { principal, language: languageWanted(request, principal), now, reader };
}

/** As the request says, else the person's own, else the browser's. */
function languageWanted(request: FastifyRequest, principal: Principal | null): Language {
  const said = String((request.query as { language?: unknown }).language).toUpperCase();
  if (said === 'EN' || said === 'CY') return said;
  return principal?.person?.language ?? languageOf(request.headers['accept-language']);
}

function refuse(reply: FastifyReply, spoken: Language, { code, data = {} }: Refusal) {
  const [status, words] = REFUSALS[code];
  if (code === 'RATE_LIMITED') void reply.header('retry-after', String(data['seconds']));
  if (code === 'UNAUTHENTICATED') void reply.header('www-authenticate', 'Bearer realm="IAMIS"');
  return reply.status(status).send({ code, message: text(spoken, words, data) });
}

/** Charged before the work is done; null when there is enough left. */
export function overBudget(
  { budgets }: DownloadParts,
  { principal, now }: Asked,
  sheets: readonly MarksheetRead[],
): Refusal | null {
  const rows = sheets.reduce((sum, { done, unmarked, submitted }) => sum + done + unmarked + submitted, 0);
  const { allowed, seconds } = budgets.charge(principal, (rows + 1) * COST_OF_A_ROW, now);
  return allowed ? null : { code: 'RATE_LIMITED', data: { seconds } };
}

/** `iamis-candidate-details-68101-3700U1-2026-05-05.pdf`; without a unit for several. */
export function fileName(report: string, sheets: readonly MarksheetRead[], now: Date, format: string): string {
  const centres = new Set(sheets.map(({ centre_number }) => centre_number));
  const of = [...(centres.size === 1 ? centres : []), ...(sheets.length === 1 ? [sheets[0]!.code] : [])];
  return `iamis-${[report, ...of, moment(now).londonDate].join('-').replace(/[^\w-]/g, '')}.${format}`;
}
