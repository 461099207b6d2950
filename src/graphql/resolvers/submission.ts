import { readMarksheet } from '../../persistence/reads/marksheet.js';
import { receiptDigest, saveSubmission } from '../../persistence/writes/submission.js';
import { text } from '../../../texts/index.js';
import { changeOf } from '../context.js';
import { badInput } from '../errors.js';
import type { Resolvers } from '../generated.js';
import { refusal } from '../problems.js';

const MAXIMUM_RECEIPT_ROWS = 2000;

export const submission: Resolvers = {
  Query: {
    async verifyReceipt(_, { input }, context) {
      if (input.rows.length > MAXIMUM_RECEIPT_ROWS)
        throw badInput(
          `At most ${String(MAXIMUM_RECEIPT_ROWS)} rows are compared; ${String(input.rows.length)} were given.`,
        );
      const sheet = await readMarksheet(context.principal.scope, context.gate.db, input.marksheetId);
      const made =
        sheet && (await context.loaders.submissions.load(sheet.id)).find(({ sequence }) => sequence === input.sequence);
      if (!sheet || !made) return null;
      const computed = receiptDigest(
        { centre: sheet.centre_number, series: sheet.series_id, unit: sheet.code, at: made.at },
        input.rows.map((row) => ({ ...row, initials: row.initials ?? '' })),
      );
      // The count too: a line break within a field could pass one row off as two.
      const matches = computed === made.receipt && input.rows.length === made.count;
      return { matches, receipt: made.receipt, computed, withdrawn: made.reopened !== null };
    },
  },
  Mutation: {
    async submitMarksheet(_, { input }, context) {
      const { scope } = context.principal;
      const request = { leaveOutLate: input.leaveOutLate ?? [], declarations: input.declarations ?? [] };
      const done = await saveSubmission(
        context.gate,
        scope,
        changeOf(context, 'submitMarksheet', input),
        input.marksheetId,
        request,
      );
      if ('problem' in done) return refusal(done.problem);
      const { marksheet, outcome } = done;
      const made = await context.loaders.submissions.load(marksheet.id);
      return { __typename: 'SubmitMarksheetSuccess', marksheet, submission: made[outcome.sequence - 1]! };
    },
  },
  Blocker: {
    candidateNumber: (blocker) => ('candidateNumber' in blocker ? blocker.candidateNumber : null),
    candidateName: (blocker) => ('candidateNumber' in blocker ? `${blocker.surname}:${blocker.forenames}` : null),
    declaration: (blocker) => ('declaration' in blocker ? blocker.declaration.code : null),
    text: (blocker, _, { language }) =>
      'declaration' in blocker
        ? text(language, 'blocker.DECLARATION_MISSING', {
            declaration: language === 'CY' ? blocker.declaration.textCy : blocker.declaration.textEn,
          })
        : text(language, `blocker.${blocker.reason}`, {
            candidateNumber: blocker.candidateNumber,
            candidateName: `${blocker.surname}:${blocker.forenames}`,
          }),
  },
};
