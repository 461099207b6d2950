import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Budgets } from '../accounts/budgets.js';
import type { Principal } from '../accounts/principal.js';
import { wayOf } from '../accounts/principal.js';
import { moment } from '../clock.js';
import type { MarksheetRead } from '../persistence/reads/marksheet.js';
import { readMarksheet } from '../persistence/reads/marksheet.js';
import { seriesOf } from '../persistence/reads/catalogue.js';
import { readReceiptLines, readReportSheets, readReportSheetsFor } from '../persistence/reads/report.js';
import { readSubmissions } from '../persistence/reads/submission.js';
import { receiptDigest } from '../persistence/writes/submission.js';
import type { Reader } from '../reports/audit.js';
import { auditReport } from '../reports/audit.js';
import type { Written } from '../reports/candidate-details.js';
import { candidateDetailsPaper, candidateDetailsTable } from '../reports/candidate-details.js';
import { listsOf, MAXIMUM_SHEETS, readListRows } from '../reports/lists.js';
import { writePaper } from '../reports/pdf.js';
import { receiptPaper } from '../reports/receipt.js';
import { writeCsv, writeXlsx } from '../reports/table.js';
import { listTitle, seriesTitle, sheetTitle } from '../transfer/titles.js';
import { languageOf, text, type Language } from '../../texts/index.js';
import type { ExportParts } from './exports.js';

export interface ReportParts extends ExportParts {
  budgets: Pick<Budgets, 'charge'>;
}

const RIGHT = 'marks:read';
/** What a row costs of the caller's budget: about what it costs when it is asked for through GraphQL. */
const COST_OF_A_ROW = 15;
const REFUSALS = {
  UNAUTHENTICATED: [401, 'error.UNAUTHENTICATED'],
  FORBIDDEN: [403, 'error.FORBIDDEN'],
  REPORT_ASKED: [400, 'error.REPORT_ASKED'],
  REPORT_SIZE: [400, 'error.REPORT_SIZE'],
  REPORT_NOT_FOUND: [404, 'error.REPORT_NOT_FOUND'],
  RATE_LIMITED: [429, 'error.RATE_LIMITED'],
} as const;

type Refusal = { code: keyof typeof REFUSALS; data?: Record<string, unknown> };
type File = { name: string; type: string; content: Buffer };

/** What is known once the caller is: who asks, in which language, when. */
interface Asked {
  principal: Principal;
  language: Language;
  now: Date;
  reader: Reader;
}

const language = { language: z.enum(['en', 'cy', 'EN', 'CY']).optional() };
const detailsOf = z.union([
  z.strictObject({ marksheet: z.union([z.string(), z.array(z.string())]), ...language }),
  z.strictObject({ centre: z.string(), series: z.string(), unit: z.string().optional(), ...language }),
]);
const receiptOf = z.strictObject({ marksheet: z.string(), sequence: z.coerce.number().int(), ...language });

/** Reports as downloads. What another centre has is answered like what does not exist. */
export function addReports(app: FastifyInstance, parts: ReportParts): void {
  const report = (path: string, make: (asked: Asked, query: unknown) => Promise<File | Refusal>) => {
    app.get(path, async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      const principal = await parts.recognise(request);
      const asked = principal && askedBy(principal, request, parts.now());
      const done =
        asked === null ? { code: 'UNAUTHENTICATED' as const } : await admitted(asked, path, request.query, make);
      if ('code' in done) return refuse(reply, asked?.language ?? languageWanted(request, null), done);
      return reply
        .type(done.type)
        .header('content-disposition', `attachment; filename="${done.name}"`)
        .send(done.content);
    });
  };
  const admitted = async (asked: Asked, path: string, query: unknown, make: Parameters<typeof report>[1]) => {
    if (asked.principal.rights.has(RIGHT)) return make(asked, query);
    const { principal, reader } = asked;
    const { address, requestId } = reader;
    await parts.refusals.note({ principal, right: RIGHT, field: path, address, requestId: requestId! }, asked.now);
    return { code: 'FORBIDDEN' as const, data: { right: RIGHT } };
  };
  for (const format of ['pdf', 'csv', 'xlsx'] as const)
    report(`/reports/candidate-details.${format}`, (asked, query) => candidateDetails(parts, asked, query, format));
  report('/reports/receipt.pdf', (asked, query) => receipt(parts, asked, query));
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
function overBudget(
  { budgets }: ReportParts,
  { principal, now }: Asked,
  sheets: readonly MarksheetRead[],
): Refusal | null {
  const rows = sheets.reduce((sum, { done, unmarked, submitted }) => sum + done + unmarked + submitted, 0);
  const { allowed, seconds } = budgets.charge(principal, (rows + 1) * COST_OF_A_ROW, now);
  return allowed ? null : { code: 'RATE_LIMITED', data: { seconds } };
}

type Format = 'pdf' | 'csv' | 'xlsx';

async function candidateDetails(
  parts: ReportParts,
  asked: Asked,
  query: unknown,
  format: Format,
): Promise<File | Refusal> {
  const of = detailsOf.safeParse(query);
  if (!of.success) return { code: 'REPORT_ASKED' };
  const { gate } = parts;
  const { principal, reader, now: printed } = asked;
  const ids = 'marksheet' in of.data ? [of.data.marksheet].flat() : [];
  if (ids.length > MAXIMUM_SHEETS) return { code: 'REPORT_SIZE', data: { given: ids.length, maximum: MAXIMUM_SHEETS } };
  const sheets =
    'marksheet' in of.data
      ? await readReportSheets(principal.scope, gate.db, ids)
      : await readReportSheetsFor(principal.scope, gate.db, of.data);
  if (sheets === null) return { code: 'REPORT_NOT_FOUND' };
  const refused = overBudget(parts, asked, sheets);
  if (refused) return refused;
  await auditReport(gate, reader, 'candidateDetails', format.toUpperCase() as Uppercase<Format>, sheets);
  const lists = listsOf(sheets);
  const rows = await readListRows(principal.scope, gate.db, lists);
  const written: Written = {
    language: asked.language,
    printed,
    withSample: principal.rights.has('sample:read'),
    lists: lists.map((list, index) => ({
      sheets: list,
      series: seriesTitle(seriesOf(list[0]!), asked.language),
      title: listTitle(list, asked.language),
      rows: rows[index]!,
    })),
  };
  return { name: fileName('candidate-details', sheets, printed, format), ...(await WRITERS[format](written)) };
}

const WRITERS: Record<Format, (written: Written) => Promise<Omit<File, 'name'>>> = {
  pdf: async (written) => ({ type: 'application/pdf', content: await writePaper(candidateDetailsPaper(written)) }),
  csv: (written) =>
    Promise.resolve({ type: 'text/csv; charset=utf-8', content: writeCsv(candidateDetailsTable(written)) }),
  xlsx: async (written) => ({
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: await writeXlsx(candidateDetailsTable(written), 'IAMIS'),
  }),
};

async function receipt(parts: ReportParts, asked: Asked, query: unknown): Promise<File | Refusal> {
  const of = receiptOf.safeParse(query);
  if (!of.success) return { code: 'REPORT_ASKED' };
  const { scope } = asked.principal;
  const { db } = parts.gate;
  const sheet = await readMarksheet(scope, db, of.data.marksheet);
  if (sheet === null) return { code: 'REPORT_NOT_FOUND' };
  const [made] = await readSubmissions(scope, db, [sheet.id]);
  const submission = made!.find(({ sequence }) => sequence === of.data.sequence);
  if (submission === undefined) return { code: 'REPORT_NOT_FOUND' };
  const refused = overBudget(parts, asked, [sheet]);
  if (refused) return refused;
  await auditReport(parts.gate, asked.reader, 'receipt', 'PDF', [sheet]);
  const lines = await readReceiptLines(scope, db, sheet.id, submission.at);
  const place = { centre: sheet.centre_number, series: sheet.series_id, unit: sheet.code, at: submission.at };
  if (receiptDigest(place, lines) !== submission.receipt)
    throw new Error(
      `Sheet ${String(sheet.id)}: the rows of submission ${String(submission.sequence)} do not give its receipt.`,
    );
  const title = sheetTitle(sheet, asked.language);
  const paper = receiptPaper({ language: asked.language, printed: asked.now, sheet, title, submission, lines });
  const name = fileName(`receipt-${String(submission.sequence)}`, [sheet], asked.now, 'pdf');
  return { name, type: 'application/pdf', content: await writePaper(paper) };
}

/** `iamis-candidate-details-68101-3700U1-2026-05-05.pdf`; without a unit for several. */
function fileName(report: string, sheets: readonly MarksheetRead[], now: Date, format: string): string {
  const centres = new Set(sheets.map(({ centre_number }) => centre_number));
  const of = [...(centres.size === 1 ? centres : []), ...(sheets.length === 1 ? [sheets[0]!.code] : [])];
  return `iamis-${[report, ...of, moment(now).londonDate].join('-').replace(/[^\w-]/g, '')}.${format}`;
}
