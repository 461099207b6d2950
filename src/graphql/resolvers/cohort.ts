import { isLate } from '../../domain/catalogue.js';
import { cohortChanges, outstanding } from '../../domain/cohort.js';
import { uploadedWork } from '../../domain/evidence/checklist.js';
import type { MarksheetRead } from '../../persistence/reads/marksheet.js';
import { readDecisions, readRowEvents } from '../../persistence/reads/cohort.js';
import { readSheetRows } from '../../persistence/reads/marksheet/rows.js';
import { termsOf } from '../../persistence/terms.js';
import { text } from '../../../texts/index.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated.js';

export const cohort: Resolvers = {
  Marksheet: {
    cohortChanges: (sheet, _, context) => (sheet.submissions === 0 ? [] : changesOf(sheet, context)),
    async outstanding(sheet, _, { principal, gate, loaders }) {
      if (sheet.submissions === 0) return null;
      const rows = await readSheetRows(principal.scope, gate.db, sheet);
      const byNumber = new Map(rows.map((row) => [row.candidateNumber, row]));
      const { scheme, deadline } = termsOf(sheet);
      const { candidates, note } = uploadedWork(await loaders.evidence.load(sheet.id));
      const there = { candidates, note: note || sheet.explanatory_note !== null };
      return { items: outstanding(byNumber, scheme, there, deadline) };
    },
  },
  CohortChange: {
    candidateName: ({ surname, forenames }) => `${surname}:${forenames}`,
    text: ({ kind, candidateNumber }, _, { language }) => text(language, `cohortChange.${kind}`, { candidateNumber }),
  },
  CohortConsequence: {
    otherCandidate: (consequence) => ('otherCandidate' in consequence ? consequence.otherCandidate : null),
    sampleSize: (consequence) => ('sampleSize' in consequence ? consequence.sampleSize : null),
    schemeSize: (consequence) => ('schemeSize' in consequence ? consequence.schemeSize : null),
    text: (consequence, _, { language }) => text(language, `cohortConsequence.${consequence.code}`, { ...consequence }),
  },
  OutstandingItem: {
    overdue: ({ due }, _, { now }) => isLate(due, now),
    text: (item, _, { language }) => text(language, `outstanding.${item.code}`, { ...item }),
  },
};

/** Five statements for the sheet and its submissions, however many rows it has. */
async function changesOf(sheet: MarksheetRead, { principal: { scope }, gate: { db }, loaders }: Context) {
  const first = (await loaders.submissions.load(sheet.id)).find(({ reopened }) => reopened === null);
  if (first === undefined) return [];
  const rows = await readSheetRows(scope, db, sheet);
  const history = await readRowEvents(scope, db, sheet.id);
  const decisions = await readDecisions(scope, db, sheet.id);
  const { unit, scheme } = termsOf(sheet);
  return cohortChanges({ unit, scheme, rows, first, history, decisions });
}
