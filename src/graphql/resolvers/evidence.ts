import type { EvidenceChecklist } from '../../domain/evidence/checklist.js';
import { evidenceChecklist } from '../../domain/evidence/checklist.js';
import { lastDayToDelete } from '../../domain/evidence/removal.js';
import { narrowed } from '../../files/addresses.js';
import { wayOf } from '../../accounts/principal.js';
import type { Changed } from '../../persistence/gate.js';
import type { EvidenceKey, EvidenceRead } from '../../persistence/reads/evidence.js';
import {
  countEvidence,
  evidenceKey,
  mayBeOpened,
  readEvidence,
  readEvidencePage,
} from '../../persistence/reads/evidence.js';
import type { MarksheetRead } from '../../persistence/reads/marksheet.js';
import { rowReadOf } from '../../persistence/reads/marksheet/row.js';
import { readSheetRows } from '../../persistence/reads/marksheet/rows.js';
import type { EvidenceChanged } from '../../persistence/writes/evidence.js';
import {
  saveEvidenceDeletion,
  saveEvidenceHiding,
  saveMemberAdded,
  saveMemberRemoved,
} from '../../persistence/writes/evidence.js';
import { termsOf } from '../../persistence/terms.js';
import { text } from '../../../texts/index.js';
import type { Context } from '../context.js';
import { changeOf } from '../context.js';
import { badInput } from '../errors.js';
import type { MutationResolvers, Resolvers } from '../generated.js';
import { checkFirst, connectionFields, cursorOf, keyOf, MAXIMUM_PAGE, pageOf } from '../paging.js';
import { refusal } from '../problems.js';

const Mutation: MutationResolvers = {
  deleteEvidence: (_, { input }, context) =>
    changed(
      context,
      saveEvidenceDeletion(
        context.gate,
        context.principal.scope,
        changeOf(context, 'deleteEvidence', input),
        input.evidenceId,
        context.bankHolidays,
      ),
    ),
  hideEvidence: (_, { input }, context) =>
    changed(
      context,
      saveEvidenceHiding(
        context.gate,
        context.principal.scope,
        changeOf(context, 'hideEvidence', input),
        input.evidenceId,
        input.reason,
      ),
    ),
  addEvidenceMember: (_, { input }, context) =>
    changed(
      context,
      saveMemberAdded(
        context.gate,
        context.principal.scope,
        changeOf(context, 'addEvidenceMember', input),
        input.evidenceId,
        input.candidateNumber,
      ),
    ),
  removeEvidenceMember: (_, { input }, context) =>
    changed(
      context,
      saveMemberRemoved(
        context.gate,
        context.principal.scope,
        changeOf(context, 'removeEvidenceMember', input),
        input.evidenceId,
        input.candidateNumber,
        context.bankHolidays,
      ),
    ),
};

async function changed<Problem extends { __typename: string }>(
  context: Context,
  saving: Promise<Changed<EvidenceChanged> | { problem: Problem }>,
) {
  const done = await saving;
  if ('problem' in done) return refusal(done.problem);
  const { marksheet, outcome } = done;
  return {
    __typename: 'ChangeEvidenceSuccess' as const,
    marksheet,
    evidence: await evidenceAfter(marksheet, outcome.evidenceId, context),
  };
}

/** Read anew, since a change has just been made. */
export async function evidenceAfter(
  { id: sheetId }: MarksheetRead,
  id: string,
  { principal, gate, loaders }: Context,
): Promise<EvidenceRead> {
  loaders.evidence.clear(sheetId);
  loaders.rowsWithWork.clear(sheetId);
  return (await readEvidence(principal.scope, gate.db, id))!;
}

const KEY = ['number', 'string'] as const;

/** A forged cursor may hold a number that is no moment. */
function keyAfter(list: unknown, after: string | null | undefined): EvidenceKey | null {
  const key = keyOf<EvidenceKey>(list, after, KEY);
  if (key !== null && Number.isNaN(new Date(key[0]).getTime()))
    throw badInput('The cursor is malformed.', 'BAD_CURSOR');
  return key;
}

export const evidence: Resolvers = {
  Mutation,
  EvidenceConnection: connectionFields,
  Evidence: {
    marksheetId: ({ marksheetId }) => String(marksheetId),
    async deletableUntil(file, _, { loaders, bankHolidays }) {
      const sheet = (await loaders.sheets.load(file.marksheetId))!;
      const rows = await Promise.all(membersOf(file).map((member) => loaders.memberRows.load(member)));
      const byNumber = new Map(rows.flatMap((row) => (row === null ? [] : [[row.candidate.number, row] as const])));
      const terms = { ...termsOf(sheet), firstSubmittedOn: sheet.first_submitted_on, bankHolidays };
      return lastDayToDelete(terms, byNumber, file);
    },
    downloadUrl(file, _, { principal, files, post, now }) {
      if (!mayBeOpened(file, files.unscanned)) return null;
      const { id: principalId, name: principalName, scope } = principal;
      const asked = {
        kind: 'evidence',
        id: file.id,
        principalId,
        principalName,
        way: wayOf(principal),
        scope: narrowed(scope, file.centre),
      } as const;
      return `${post.address}/files/${files.addresses.seal(asked, now.instant)}`;
    },
  },
  ChecklistBlocker: {
    text: (blocker, _, { language }) => text(language, `checklist.${blocker.code}`, { ...blocker }),
  },
  Marksheet: {
    async evidence(sheet, { filter, first, after }, { principal: { scope }, gate: { db } }) {
      const size = checkFirst(first, MAXIMUM_PAGE);
      const wanted = filter ?? {};
      const list = ['evidence', sheet.id, wanted];
      const found = await readEvidencePage(scope, db, sheet.id, wanted, size + 1, keyAfter(list, after));
      return pageOf(
        found,
        size,
        (file) => cursorOf(list, evidenceKey(file)),
        () => countEvidence(scope, db, sheet.id, wanted),
      );
    },
    evidenceChecklist: (sheet, _, context) =>
      sheet.submissions === 0 && sheet.assessment !== 'UPLOAD_ONLY' ? null : checklistOf(sheet, context),
  },
  MarksheetRow: {
    evidence: async ({ marksheetId, candidate }, _, { loaders }) =>
      live(await loaders.evidence.load(marksheetId)).filter(({ candidateNumbers }) =>
        candidateNumbers.includes(candidate.number),
      ),
  },
  AmendmentRequest: {
    attachments: async ({ id, marksheet }, _, { loaders }) =>
      live(await loaders.evidence.load(marksheet.id)).filter(({ amendmentRequestId }) => amendmentRequestId === id),
  },
};

const live = (files: readonly EvidenceRead[]): EvidenceRead[] => files.filter(({ state }) => state === 'LIVE');

function membersOf({ marksheetId: id, centre, series, candidateNumbers }: EvidenceRead) {
  const marksheet = { id, centre_number: centre, series_id: series };
  return candidateNumbers.map((number) => ({ marksheet, candidate: { number } }));
}

/** Two statements, however many rows and files there are. */
async function checklistOf(sheet: MarksheetRead, { principal, gate, loaders, now }: Context) {
  const rows = new Map((await readSheetRows(principal.scope, gate.db, sheet)).map((row) => [row.candidateNumber, row]));
  const files = await loaders.evidence.load(sheet.id);
  const found = evidenceChecklist(termsOf(sheet), rows, files, sheet.explanatory_note, now);
  const sent = found.candidates.filter(({ work }) => work !== 'NOT_SENT');
  return {
    ...found,
    complete: found.blockers.length === 0,
    wanted: sent.length,
    uploaded: sent.filter(({ work }) => work === 'UPLOADED').length,
    candidates: candidatesIn(sheet, found),
    files: countsOf(files),
  };
}

const candidatesIn = (sheet: MarksheetRead, { candidates }: EvidenceChecklist<EvidenceRead>) =>
  candidates.map(({ row, files, ...rest }) => ({
    ...rest,
    candidate: rowReadOf(sheet, row).candidate,
    evidence: files,
  }));

function countsOf(files: readonly EvidenceRead[]) {
  const count = (fits: (file: EvidenceRead) => boolean) => files.filter(fits).length;
  const ofLive = (scan: EvidenceRead['scan']) => count((file) => file.state === 'LIVE' && file.scan === scan);
  return {
    live: live(files).length,
    pending: ofLive('PENDING'),
    clean: ofLive('CLEAN'),
    infected: ofLive('INFECTED'),
    notScanned: ofLive('NOT_SCANNED'),
    hidden: count(({ state }) => state === 'HIDDEN'),
    deleted: count(({ state }) => state === 'DELETED'),
    purged: count(({ state }) => state === 'PURGED'),
  };
}
