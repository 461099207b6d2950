import type { ClericalError } from '../../domain/correction.js';
import type { SlipHint } from '../../domain/correction/slips.js';
import { correctedRows, remainingToCheck } from '../../domain/correction/slips.js';
import type { Row } from '../../domain/marksheet.js';
import type { GivenResult } from '../../domain/result.js';
import type { MarksheetRead } from '../../persistence/reads/marksheet.js';
import { rowReadOf } from '../../persistence/reads/marksheet/row.js';
import { readSheetRows } from '../../persistence/reads/marksheet/rows.js';
import { saveAcknowledgement, saveClericalErrors, tryClericalErrors } from '../../persistence/writes/correction.js';
import { termsOf } from '../../persistence/terms.js';
import { text } from '../../../texts/index.js';
import { batchAnswer } from '../batches.js';
import { changeOf } from '../context.js';
import type { ClericalErrorRowInput, MutationResolvers, Resolvers } from '../generated.js';
import { refusal } from '../problems.js';

/** The rows of the sheet are read for those who ask about them, and only once there is a correction. */
export interface ClericalErrorsRead {
  sheet: MarksheetRead;
  outstanding: number;
  sheetRows: () => Promise<readonly Row[]>;
}

const Mutation: MutationResolvers = {
  async recordClericalError(_, { input }, context) {
    const { gate, principal, loaders } = context;
    const { dryRun = false } = input;
    const errors = input.rows.map(errorOf);
    const done = dryRun
      ? await tryClericalErrors(gate.db, principal.scope, input.marksheetId, errors)
      : await saveClericalErrors(
          gate,
          principal.scope,
          changeOf(context, 'recordClericalError', input),
          input.marksheetId,
          errors,
        );
    if ('problem' in done) return refusal(done.problem);
    loaders.corrections.clear(done.marksheet.id);
    loaders.amendments.clear(done.marksheet.id);
    const numbers = errors.map(({ candidateNumber }) => candidateNumber);
    const { accepted: recorded, ...answer } = batchAnswer(done, numbers);
    return { __typename: 'RecordClericalErrorSuccess', recorded, dryRun, ...answer };
  },
  async acknowledgeClericalError(_, { input }, context) {
    const { gate, principal, loaders } = context;
    const change = changeOf(context, 'acknowledgeClericalError', input);
    const done = await saveAcknowledgement(gate, principal.scope, change, input.marksheetId, input.correctionIds);
    if ('problem' in done) return refusal(done.problem);
    const { marksheet, outcome } = done;
    loaders.corrections.clear(marksheet.id);
    return { __typename: 'AcknowledgeClericalErrorSuccess', marksheet, acknowledged: outcome.acknowledged };
  },
};

export const correction: Resolvers = {
  Mutation,
  Marksheet: {
    async clericalErrors(sheet, _, { loaders, principal, gate }): Promise<ClericalErrorsRead> {
      const all = sheet.submissions === 0 ? [] : [...(await loaders.corrections.load(sheet.id)).values()].flat();
      let read: Promise<Row[]> | undefined;
      return {
        sheet,
        outstanding: all.filter(({ acknowledgedAt, supersededBy }) => !acknowledgedAt && !supersededBy).length,
        sheetRows: () =>
          all.length === 0 ? Promise.resolve([]) : (read ??= readSheetRows(principal.scope, gate.db, sheet)),
      };
    },
  },
  ClericalErrors: {
    rows: async ({ sheet, sheetRows }) => correctedRows(await sheetRows()).map((row) => rowReadOf(sheet, row)),
    remainingToCheck: async ({ sheet, sheetRows }) =>
      remainingToCheck(termsOf(sheet).unit, await sheetRows()).map(({ row, hints }) => ({
        row: rowReadOf(sheet, row),
        hints,
      })),
  },
  SlipHint: {
    initials: (hint) => ('initials' in hint ? hint.initials : null),
    otherMark: (hint) => ('otherMark' in hint ? hint.otherMark : null),
    neighbour: (hint) => ('neighbour' in hint ? hint.neighbour : null),
    text: (hint: SlipHint, _, { language }) => text(language, `slipHint.${hint.code}`, { ...hint }),
  },
  MarksheetRow: {
    async correction({ decidedBy, marksheetId, candidate }, _, { loaders }) {
      if (decidedBy !== 'CORRECTION') return null;
      return (await loaders.corrections.load(marksheetId)).get(candidate.number)?.at(-1) ?? null;
    },
    async corrections({ submission, marksheetId, candidate }, _, { loaders }) {
      return submission === null ? [] : ((await loaders.corrections.load(marksheetId)).get(candidate.number) ?? []);
    },
  },
};

function errorOf(row: ClericalErrorRowInput): ClericalError {
  return {
    candidateNumber: row.candidateNumber,
    result: row.result as unknown as GivenResult,
    reason: row.reason,
    ...(row.expectedVersion != null && { expectedVersion: row.expectedVersion }),
    ...(row.confirmAbsent != null && { confirmAbsent: row.confirmAbsent }),
  };
}
