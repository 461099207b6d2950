import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { readMarksheet } from '../persistence/reads/marksheet.js';
import { seriesOf } from '../persistence/reads/catalogue.js';
import { readReceiptLines, readReportSheets, readReportSheetsFor } from '../persistence/reads/report.js';
import { readSubmissions } from '../persistence/reads/submission.js';
import { receiptDigest } from '../persistence/writes/submission.js';
import { auditReport } from '../reports/audit.js';
import type { Written } from '../reports/candidate-details.js';
import { candidateDetailsPaper, candidateDetailsTable } from '../reports/candidate-details.js';
import { listsOf, MAXIMUM_SHEETS, readListRows } from '../reports/lists.js';
import { writePaper } from '../reports/pdf.js';
import { receiptPaper } from '../reports/receipt.js';
import { CSV_TYPE, writeCsv, writeXlsx, XLSX_TYPE } from '../reports/table.js';
import { listTitle, seriesTitle, sheetTitle } from '../transfer/titles.js';
import type { Asked, DownloadParts, File, Refusal } from './downloads.js';
import { addDownload, fileName, languageAsked, overBudget } from './downloads.js';

const detailsOf = z.union([
  z.strictObject({ marksheet: z.union([z.string(), z.array(z.string())]), ...languageAsked }),
  z.strictObject({ centre: z.string(), series: z.string(), unit: z.string().optional(), ...languageAsked }),
]);
const receiptOf = z.strictObject({ marksheet: z.string(), sequence: z.coerce.number().int(), ...languageAsked });

/** Reports as downloads. */
export function addReports(app: FastifyInstance, parts: DownloadParts): void {
  for (const format of ['pdf', 'csv', 'xlsx'] as const)
    addDownload(app, parts, `/reports/candidate-details.${format}`, (asked, query) =>
      candidateDetails(parts, asked, query, format),
    );
  addDownload(app, parts, '/reports/receipt.pdf', (asked, query) => receipt(parts, asked, query));
}

type Format = 'pdf' | 'csv' | 'xlsx';

async function candidateDetails(
  parts: DownloadParts,
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
  csv: (written) => Promise.resolve({ type: CSV_TYPE, content: writeCsv(candidateDetailsTable(written)) }),
  xlsx: async (written) => ({
    type: XLSX_TYPE,
    content: await writeXlsx(candidateDetailsTable(written), 'IAMIS'),
  }),
};

async function receipt(parts: DownloadParts, asked: Asked, query: unknown): Promise<File | Refusal> {
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
