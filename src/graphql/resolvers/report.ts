import { wayOf } from '../../accounts/principal.js';
import type { ReportRow } from '../../domain/report.js';
import type { Distribution, Summary, ToldDistribution } from '../../domain/report/distribution.js';
import { distribution } from '../../domain/report/distribution.js';
import type { MarksheetRead } from '../../persistence/reads/marksheet.js';
import { resultRead } from '../../persistence/reads/marksheet/row.js';
import { readSheetRows } from '../../persistence/reads/marksheet/rows.js';
import { readReportSheets, readReportSheetsFor } from '../../persistence/reads/report.js';
import { termsOf } from '../../persistence/terms.js';
import { auditReport } from '../../reports/audit.js';
import type { SheetList } from '../../reports/lists.js';
import { listsOf, MAXIMUM_SHEETS, readListRows } from '../../reports/lists.js';
import { listTitle } from '../../transfer/titles.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type { Resolvers } from '../generated.js';

export interface ReportRead {
  lists: ReportListRead[];
}

export interface ReportListRead {
  sheets: SheetList;
  /** Read for those who ask, for all lists at once. */
  rows: () => Promise<ReportRow[]>;
}

export const report: Resolvers = {
  Query: {
    async candidateDetailsReport(_, { marksheetIds }, context) {
      const given = marksheetIds.length;
      if (given < 1 || given > MAXIMUM_SHEETS)
        throw badInput('The number of sheets is out of range.', 'REPORT_SIZE', { given, maximum: MAXIMUM_SHEETS });
      return reportOf(await readReportSheets(context.principal.scope, context.gate.db, marksheetIds), context);
    },
    candidateDetailsReportFor: async (_, asked, context) =>
      reportOf(await readReportSheetsFor(context.principal.scope, context.gate.db, asked), context),
  },
  CandidateDetailsList: {
    title: ({ sheets }, _, { language }) => listTitle(sheets, language),
    centre({ sheets: [sheet] }) {
      const { centre_number: number, centre_name: name, centre_type: type } = sheet!;
      return { number, name, type };
    },
    marksheetIds: ({ sheets }) => sheets.map(({ id }) => String(id)),
    rows: ({ rows }) => rows(),
  },
  CandidateDetailsRow: {
    candidateNumber: ({ row }) => row.candidateNumber,
    surname: ({ row }) => row.surname,
    forenames: ({ row }) => row.forenames,
    initials: ({ row }) => row.initials,
    countedResult: ({ counted }) => counted && resultRead(counted),
    submittedResult: ({ submitted }) => submitted && resultRead(submitted),
  },
  Marksheet: {
    async distribution(sheet, _, { principal, gate }) {
      if (sheet.assessment === 'UPLOAD_ONLY') return null;
      const rows = await readSheetRows(principal.scope, gate.db, sheet);
      return distribution(termsOf(sheet).unit, rows, principal.kind === 'CENTRE');
    },
  },
  Distribution: {
    ...summaryFields(({ told }: ToldDistribution) => told?.summary ?? null),
    lowest: ({ told }) => told?.summary.lowest ?? null,
    highest: ({ told }) => told?.summary.highest ?? null,
    histogram: listed('histogram'),
    byTeacher: listed('byTeacher'),
    orderOfMerit: listed('orderOfMerit'),
  },
  TeacherDistribution: {
    suppressed: ({ group }) => group.suppressed,
    ...summaryFields(({ group }: Distribution['byTeacher'][number]) => group.told),
  },
  OrderOfMeritPlace: { result: ({ result }) => resultRead(result) },
};

function summaryFields<Of>(summary: (of: Of) => Summary | null) {
  return {
    count: (of: Of) => summary(of)?.count ?? null,
    mean: (of: Of) => summary(of)?.mean ?? null,
    median: (of: Of) => summary(of)?.median ?? null,
    lowerQuartile: (of: Of) => summary(of)?.lowerQuartile ?? null,
    upperQuartile: (of: Of) => summary(of)?.upperQuartile ?? null,
    outcomes: (of: Of) => summary(of)?.outcomes ?? [],
  };
}

function listed<Name extends 'histogram' | 'byTeacher' | 'orderOfMerit'>(name: Name) {
  return ({ told }: ToldDistribution): Distribution[Name] => (told?.[name] ?? []) as Distribution[Name];
}

function reportOf(sheets: readonly MarksheetRead[] | null, context: Context): ReportRead | null {
  if (sheets === null) return null;
  const lists = listsOf(sheets);
  let read: Promise<ReportRow[][]> | undefined;
  return {
    lists: lists.map((list, index) => ({
      sheets: list,
      rows: async () => (await (read ??= readAudited(lists, context)))[index]!,
    })),
  };
}

async function readAudited(lists: readonly SheetList[], context: Context): Promise<ReportRow[][]> {
  const { gate, principal, now, address, requestId } = context;
  const { id: principalId, name: principalName, scope } = principal;
  const reader = { at: now.instant, principalId, principalName, way: wayOf(principal), address, requestId };
  await auditReport(gate, reader, 'candidateDetails', 'DATA', lists.flat());
  return readListRows(scope, gate.db, lists);
}
