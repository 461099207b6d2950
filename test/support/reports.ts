/** Moderator reports as tests upload and ask for them. */
import { withFragments } from './calls.js';
import type { Service } from './service.js';
import type { SheetMade } from './world.js';
import { newKey } from './world.js';

const REPORT = `id level language name size sha256 lastDay downloadUrl centre { number } offering { id series { id } unit { code } }`;
/** What only WJEC reads. */
const STAFF_ONLY = 'state scan uploadedAt uploadedBy replacedAt withdrawnAt withdrawnBy withdrawnReason';

const UPLOAD =
  withFragments(`mutation ($input: UploadModeratorReportInput!) { uploadModeratorReport(input: $input) { __typename
  ... on UploadModeratorReportSuccess { moderatorReport { ${REPORT} ${STAFF_ONLY} } replaced { id state replacedAt } } ...Why } }`);
const WITHDRAW =
  withFragments(`mutation ($input: WithdrawModeratorReportInput!) { withdrawModeratorReport(input: $input) { __typename
  ... on WithdrawModeratorReportSuccess { moderatorReport { id downloadUrl ${STAFF_ONLY} } } ...Why } }`);
const list = (
  fields: string,
) => `query ($filter: ModeratorReportFilter, $first: Int! = 50, $after: String) { moderatorReports(filter: $filter, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { ${fields} } } }`;

/** As small as a PDF may be; `text` makes it another. */
export const pdfOf = (text = ''): Buffer => Buffer.from(`%PDF-1.7\n% ${text}\n%%EOF\n`);

export const offeringOf = async (service: Service, { id }: Pick<SheetMade, 'id'>): Promise<string> => {
  const [found] = await service.db.readOnce<{ offering: number }>(
    'SELECT offering_id AS offering FROM marksheet WHERE id = ?',
    [id],
  );
  return String(found!.offering);
};

export const setResultsDay = (service: Service, series: string, day: string | null) =>
  service.db.writeOnce('UPDATE series SET results_day = ? WHERE id = ?', [day, series]);

export function reportsAs(service: Service, key: string) {
  return {
    /** A report in English to every centre, until the end of 2027, unless told otherwise. */
    async upload(sheet: Pick<SheetMade, 'id'>, more: object = {}, file: Buffer = pdfOf(), name = 'report.pdf') {
      const given = { idempotencyKey: newKey(), language: 'EN', lastDay: '2027-12-31', ...more };
      const input = { offering: await offeringOf(service, sheet), ...given, file: null };
      const form = new FormData();
      form.set('operations', JSON.stringify({ query: UPLOAD, variables: { input } }));
      form.set('map', JSON.stringify({ 0: ['variables.input.file'] }));
      form.set('0', new File([new Uint8Array(file)], name));
      const headers = { authorization: `Bearer ${key}`, 'apollo-require-preflight': 'true' };
      const response = await fetch(`${service.url}/graphql`, { method: 'POST', headers, body: form });
      const { data, errors } = (await response.json()) as any;
      if (errors) throw new Error(JSON.stringify(errors, null, 1));
      return data.uploadModeratorReport;
    },
    withdraw: async (moderatorReportId: string, more: object = {}) =>
      (
        await service.query(key, WITHDRAW, {
          input: { moderatorReportId, idempotencyKey: newKey(), reason: 'Of another unit.', ...more },
        })
      ).withdrawModeratorReport,
    list: async (filter: object | null = null, page: object = {}) =>
      (await service.query(key, list(REPORT), { filter, ...page })).moderatorReports,
    states: async (filter: object | null = null): Promise<[string, string][]> =>
      (await service.query(key, list('id state'), { filter })).moderatorReports.nodes.map(({ id, state }: any) => [
        id,
        state,
      ]),
    ids: async (filter: object | null = null): Promise<string[]> =>
      (await service.query(key, list('id'), { filter })).moderatorReports.nodes.map(({ id }: any) => id),
    one: async (id: string) =>
      (await service.query(key, `query ($id: ID!) { moderatorReport(id: $id) { ${REPORT} } }`, { id })).moderatorReport,
    /** `level centre language` of those on a sheet. */
    onSheet: async (
      sheet: Pick<SheetMade, 'id'>,
      language: string | null = null,
      headers: Record<string, string> = {},
    ) =>
      (
        await service.query(
          key,
          'query ($id: ID!, $language: Language) { marksheet(id: $id) { moderatorReports(language: $language) { id level language centre { number } } } }',
          { id: sheet.id, language },
          headers,
        )
      ).marksheet.moderatorReports.map(
        ({ level, language: written, centre }: any) => `${level} ${centre?.number ?? 'all'} ${written}`,
      ) as string[],
  };
}

/** Fetches a download's address from the service under test, whatever address it has for others. */
export const fetchFrom = (service: Service, downloadUrl: string, headers: Record<string, string> = {}) =>
  fetch(`${service.url}${new URL(downloadUrl).pathname}`, { headers });
