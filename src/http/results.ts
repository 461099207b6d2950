/** R45: results as files that can be brought in again, and templates with the candidates filled in. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { MarksheetRead } from '../persistence/reads/marksheet.js';
import { readRowsOfSheets } from '../persistence/reads/marks-file.js';
import { readReportSheets, readReportSheetsFor } from '../persistence/reads/report.js';
import { rowOf } from '../persistence/rows.js';
import { auditReport } from '../reports/audit.js';
import { MAXIMUM_SHEETS } from '../reports/lists.js';
import type { WrittenMarks } from '../reports/marks-file.js';
import { marksJson, marksTable } from '../reports/marks-file.js';
import { CSV_TYPE, writeCsv, writeXlsx, XLSX_TYPE } from '../reports/table.js';
import { sheetTitle } from '../transfer/titles.js';
import { text } from '../../texts/index.js';
import type { Asked, DownloadParts, File, Refusal } from './downloads.js';
import { addDownload, fileName, languageAsked, overBudget } from './downloads.js';

const askedOf = z.union([
  z.strictObject({ marksheet: z.union([z.string(), z.array(z.string())]), ...languageAsked }),
  z.strictObject({ centre: z.string(), series: z.string(), unit: z.string().optional(), ...languageAsked }),
]);

type Format = 'csv' | 'xlsx' | 'json';
const REPORTS = { results: 'results', 'results-template': 'resultsTemplate' } as const;

export function addResults(app: FastifyInstance, parts: DownloadParts): void {
  for (const name of ['results', 'results-template'] as const) {
    for (const format of ['csv', 'xlsx', 'json'] as const)
      addDownload(app, parts, `/exports/${name}.${format}`, (asked, query) =>
        results(parts, asked, query, name, format),
      );
  }
}

async function results(
  parts: DownloadParts,
  asked: Asked,
  query: unknown,
  name: keyof typeof REPORTS,
  format: Format,
): Promise<File | Refusal> {
  const { gate } = parts;
  const { principal, reader, language, now } = asked;
  const sheets = await sheetsAsked(parts, asked, query);
  if ('code' in sheets) return sheets;
  const refused = overBudget(parts, asked, sheets);
  if (refused) return refused;
  await auditReport(gate, reader, REPORTS[name], format.toUpperCase() as Uppercase<Format>, sheets);
  const rows = await readRowsOfSheets(principal.scope, gate.db, sheets);
  const template = name === 'results-template';
  const written: WrittenMarks = {
    language,
    at: now,
    template,
    withSample: principal.rights.has('sample:read'),
    sheets: sheets.map((sheet) => ({
      sheet,
      title: sheetTitle(sheet, language),
      rows: (rows.get(sheet.id) ?? [])
        .map(rowOf)
        .flatMap((row) => (row.status === 'DRAFT' || (row.status === 'SUBMITTED' && !template) ? [row] : [])),
    })),
  };
  return { name: fileName(name, sheets, now, format), ...(await WRITERS[format](written)) };
}

/** Of one centre in one series, in order of their units: one file is about no more. */
async function sheetsAsked(
  { gate }: DownloadParts,
  { principal: { scope } }: Asked,
  query: unknown,
): Promise<MarksheetRead[] | Refusal> {
  const of = askedOf.safeParse(query);
  if (!of.success) return { code: 'RESULTS_ASKED' };
  const ids = 'marksheet' in of.data ? [of.data.marksheet].flat() : [];
  if (ids.length > MAXIMUM_SHEETS) return { code: 'REPORT_SIZE', data: { given: ids.length, maximum: MAXIMUM_SHEETS } };
  const found =
    'marksheet' in of.data
      ? await readReportSheets(scope, gate.db, ids)
      : await readReportSheetsFor(scope, gate.db, of.data);
  if (found === null) return { code: 'REPORT_NOT_FOUND' };
  const places = new Set(found.map(({ centre_number, series_id }) => `${centre_number} ${series_id}`));
  if (places.size > 1) return { code: 'RESULTS_ASKED' };
  return found.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

const WRITERS: Record<Format, (written: WrittenMarks) => Promise<Omit<File, 'name'>>> = {
  csv: async (written) => ({ type: CSV_TYPE, content: writeCsv(marksTable(written)) }),
  xlsx: async (written) => ({
    type: XLSX_TYPE,
    content: await writeXlsx(marksTable(written), text(written.language, 'marksFile.list')),
  }),
  json: async (written) => ({ type: 'application/json; charset=utf-8', content: marksJson(written) }),
};
