import type { SamplingScheme, UnitRules } from '../../domain/catalogue.js';
import { checkScheme, schemeFrom } from '../../domain/catalogue/scheme.js';
import { uploadedWork } from '../../domain/evidence/checklist.js';
import type { Row } from '../../domain/marksheet.js';
import type { SampleReason } from '../../domain/sample.js';
import { noteRequired, sampleMembers } from '../../domain/sample.js';
import { drawSample } from '../../domain/sample/draw.js';
import { proposeSubstitutes } from '../../domain/sample/substitutes.js';
import type { Changed } from '../../persistence/gate.js';
import { readMarksheet } from '../../persistence/reads/marksheet.js';
import { rowReadOf } from '../../persistence/reads/marksheet/row.js';
import { readSheetRows } from '../../persistence/reads/marksheet/rows.js';
import { readSample } from '../../persistence/reads/sample.js';
import type { SampleChanged } from '../../persistence/writes/sample.js';
import { saveExplanatoryNote } from '../../persistence/writes/sample/note.js';
import {
  saveAddedToSample,
  saveFurtherSample,
  saveRemovedFromSample,
  saveSubstitution,
} from '../../persistence/writes/sample.js';
import { termsOf } from '../../persistence/terms.js';
import { text } from '../../../texts/index.js';
import { batchAnswer, rowIn } from '../batches.js';
import { changeOf } from '../context.js';
import { badInput } from '../errors.js';
import type { Resolvers, SamplingSchemeInput } from '../generated.js';
import { requestOf } from './amendment.js';
import { refusal } from '../problems.js';

const numberOf = (reason: SampleReason, name: 'rank' | 'interval'): number | null =>
  name in reason ? (reason as Record<typeof name, number>)[name] : null;

export const sample: Resolvers = {
  Query: {
    async simulateSample(_, { marksheetId, scheme }, { principal: { scope }, gate: { db } }) {
      const sheet = await readMarksheet(scope, db, marksheetId);
      if (sheet === null) return null;
      const { unit, scheme: own } = termsOf(sheet);
      const rows = (await readSheetRows(scope, db, sheet)).filter((row) => row.status !== 'WITHDRAWN');
      return drawSample(unit, scheme == null ? own : schemeWanted(unit, scheme), rows);
    },
    async substituteProposal(_, { marksheetId, candidateNumber }, { principal: { scope }, gate: { db } }) {
      const sheet = await readMarksheet(scope, db, marksheetId);
      if (sheet === null) return null;
      const rows = byNumber(await readSheetRows(scope, db, sheet));
      const row = rows.get(candidateNumber);
      if (row?.status !== 'SUBMITTED' || row.sample === null) return null;
      const { higher, lower } = proposeSubstitutes(rows, termsOf(sheet).scheme, candidateNumber);
      return {
        higher: higher.map((each) => rowReadOf(sheet, each)),
        lower: lower.map((each) => rowReadOf(sheet, each)),
      };
    },
  },
  Mutation: {
    addToSample: (_, { input }, context) =>
      changed(
        input,
        saveAddedToSample(
          context.gate,
          context.principal.scope,
          changeOf(context, 'addToSample', input),
          input.marksheetId,
          { candidateNumbers: input.candidateNumbers, reason: input.reason ?? '' },
        ),
      ),
    removeFromSample: (_, { input }, context) =>
      changed(
        input,
        saveRemovedFromSample(
          context.gate,
          context.principal.scope,
          changeOf(context, 'removeFromSample', input),
          input.marksheetId,
          input.candidateNumbers,
          context.bankHolidays,
        ),
      ),
    requestFurtherSample: (_, { input }, context) =>
      changed(
        input,
        saveFurtherSample(
          context.gate,
          context.principal.scope,
          changeOf(context, 'requestFurtherSample', input),
          input.marksheetId,
          { candidateNumbers: input.candidateNumbers, due: input.due, reason: input.reason ?? '' },
        ),
      ),
    async substituteInSample(_, { input }, context) {
      const { gate, principal } = context;
      const request = { ...input, passedOverReason: input.passedOverReason ?? null };
      const change = changeOf(context, 'substituteInSample', input);
      const done = await saveSubstitution(gate, principal.scope, change, input.marksheetId, request);
      if ('problem' in done) return refusal(done.problem);
      const { marksheet, outcome } = done;
      return {
        __typename: 'SubstituteInSampleSuccess',
        marksheet,
        original: rowIn(done, outcome.original)!,
        standIn: rowIn(done, outcome.standIn)!,
        amendmentRequest: await requestOf(marksheet, outcome.amendmentRequestId, context),
        amendmentAdvised: outcome.amendmentAdvised,
      };
    },
    async setExplanatoryNote(_, { input }, context) {
      const { scope } = context.principal;
      const done = await saveExplanatoryNote(
        context.gate,
        scope,
        changeOf(context, 'setExplanatoryNote', input),
        input.marksheetId,
        input.note,
      );
      if ('problem' in done) return refusal(done.problem);
      return { __typename: 'SetExplanatoryNoteSuccess', marksheet: done.marksheet };
    },
  },
  Marksheet: {
    sample: (sheet, _, { principal, gate }) =>
      sheet.submissions === 0 ? null : readSample(principal.scope, gate.db, sheet),
  },
  Sample: {
    ranked: ({ ranked }) =>
      ranked.map(([candidateNumber, code], index) => ({ rank: index + 1, candidateNumber, result: code })),
    async members({ sheet, scheme }, _, { principal, gate }) {
      const members = sampleMembers(byNumber(await readSheetRows(principal.scope, gate.db, sheet)), scheme);
      return members.map((row) => ({
        row: rowReadOf(sheet, row),
        source: row.sample!.source,
        reason: row.sample!.reason,
      }));
    },
    explanatoryNote: ({ sheet }) => sheet.explanatory_note,
    async noteMissing({ sheet, scheme }, _, { principal, gate, loaders }) {
      if (sheet.explanatory_note !== null) return false;
      const rows = byNumber(await readSheetRows(principal.scope, gate.db, sheet));
      return noteRequired(rows, scheme) && !uploadedWork(await loaders.evidence.load(sheet.id)).note;
    },
  },
  SampleReason: {
    rank: (reason) => numberOf(reason, 'rank'),
    interval: (reason) => numberOf(reason, 'interval'),
    outcome: (reason) => ('outcome' in reason ? reason.outcome : null),
    initials: (reason) => ('initials' in reason ? reason.initials : null),
    text: (reason, _, { language }) =>
      text(language, `sampleReason.${reason.code}`, {
        ...reason,
        ...('outcome' in reason && { outcome: text(language, `outcome.${reason.outcome}`) }),
      }),
  },
};

function schemeWanted(unit: UnitRules, given: SamplingSchemeInput): SamplingScheme {
  const scheme = schemeFrom(given);
  const invalid = '__typename' in scheme ? scheme : checkScheme(unit, scheme);
  if (invalid)
    throw badInput(`The scheme is not valid: ${invalid.faults.join(', ')}.`, 'SCHEME_INVALID', {
      faults: invalid.faults,
    });
  return scheme as SamplingScheme;
}

const byNumber = (rows: readonly Row[]): Map<string, Row> => new Map(rows.map((row) => [row.candidateNumber, row]));

async function changed<Problem extends { __typename: string }>(
  input: { readonly candidateNumbers: readonly string[] },
  saving: Promise<Changed<SampleChanged> | { problem: Problem }>,
) {
  const done = await saving;
  if ('problem' in done) return refusal(done.problem);
  const { accepted, ...answer } = batchAnswer(done, input.candidateNumbers);
  return { __typename: 'ChangeSampleSuccess' as const, changed: accepted, ...answer };
}
