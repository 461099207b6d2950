/** Files of results as tests make, send and fetch them. */
import { unzipSync, zipSync } from 'fflate';
import { stringify } from 'csv-stringify/sync';
import { writeXlsx } from '../../src/reports/table.js';
import { withFragments } from './calls.js';
import type { Service } from './service.js';
import type { SheetMade } from './world.js';
import { newKey } from './world.js';

const VALIDATE = withFragments(`mutation ($input: ValidateResultsInput!) { validateResults(input: $input) { __typename
  ... on ValidateResultsSuccess { token expiresAt form wouldChange unchanged leftAlone refused
    notes { code count found text } rows { line state marksheetId unitCode candidateNumber candidateName oldResult newResult
    oldInitials newInitials problem { ...Why } } }
  ... on MarksFileRefused { message findings { code line found expected text } } ...Why } }`);
const APPLY = withFragments(`mutation ($input: ApplyResultsInput!) { applyResults(input: $input) { __typename
  ... on ApplyResultsSuccess { changed marksheets { id state counts { ...Counts } } }
  ... on DryRunOutdated { moved movedRows { marksheetId unitCode candidateNumber problem { ...Why } } } ...Why } }`);

export interface Place {
  centre: string;
  series: string;
  unit?: string | null;
}

export const placeOf = ({ centre, series, unit }: SheetMade): Place => ({ centre, series, unit });
export const seriesOf = ({ centre, series }: SheetMade): Place => ({ centre, series });

export function filesAs(service: Pick<Service, 'url'>, key: string) {
  const headers = { authorization: `Bearer ${key}` };
  const ask = async (body: string | FormData, more: Record<string, string>) => {
    const response = await fetch(`${service.url}/graphql`, { method: 'POST', headers: { ...headers, ...more }, body });
    const answer = (await response.json()) as any;
    if (answer.errors) throw new Error(JSON.stringify(answer.errors, null, 1));
    return answer.data;
  };
  return {
    async validate(place: Place, content: string | Uint8Array, confirmAbsent?: object[]) {
      const form = new FormData();
      const input = { ...place, ...(confirmAbsent && { confirmAbsent }), file: null };
      form.set('operations', JSON.stringify({ query: VALIDATE, variables: { input } }));
      form.set('map', JSON.stringify({ 0: ['variables.input.file'] }));
      form.set('0', new File([typeof content === 'string' ? content : new Uint8Array(content)], 'results'));
      return (await ask(form, { 'apollo-require-preflight': 'true' })).validateResults;
    },
    async apply(token: string, idempotencyKey = newKey()) {
      const body = JSON.stringify({ query: APPLY, variables: { input: { token, idempotencyKey } } });
      return (await ask(body, { 'content-type': 'application/json' })).applyResults;
    },
    /** `results.csv`, `results-template.xlsx`. */
    async download(name: string, query: Record<string, string>) {
      const response = await fetch(`${service.url}/exports/${name}?${new URLSearchParams(query).toString()}`, {
        headers,
      });
      return { status: response.status, headers: response.headers, content: Buffer.from(await response.arrayBuffer()) };
    },
  };
}

export const csvOf = (rows: readonly (readonly unknown[])[], delimiter = ','): string =>
  stringify(
    rows.map((row) => [...row]),
    { delimiter, record_delimiter: '\r\n' },
  );

export const xlsxOf = (rows: readonly (readonly (string | number)[])[], name = 'Results'): Promise<Buffer> =>
  writeXlsx(rows, name);

/** The parts of a workbook as texts, changed and packed again. */
export function repacked(workbook: Uint8Array, change: (parts: Record<string, string>) => void): Buffer {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(workbook))).map(([name, part]) => [
      name,
      Buffer.from(part).toString('utf8'),
    ]),
  );
  change(parts);
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, new Uint8Array(Buffer.from(part))]))),
  );
}

export const SHEET_PART = 'xl/worksheets/sheet1.xml';
