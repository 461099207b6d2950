import { isClosed, isLate } from '../../domain/catalogue.js';
import type { Counts, Label } from '../../domain/marksheet.js';
import { entryLabels, marksheetState, submitLabel } from '../../domain/marksheet.js';
import { whyEntryIsRefused } from '../../domain/result.js';
import { expectedSampleSize } from '../../domain/sample/draw.js';
import type { MarksheetKey, MarksheetRead } from '../../persistence/reads/marksheet.js';
import type { RowsAsked } from '../../persistence/reads/marksheet/rows.js';
import {
  countMarksheets,
  marksheetKey,
  readMarksheet,
  readMarksheetFor,
  readMarksheets,
  sheetNumber,
} from '../../persistence/reads/marksheet.js';
import { readInitialsInUse } from '../../persistence/reads/marksheet/initials.js';
import { countRows, readBlockers, readRows, readSheetRows, rowKey } from '../../persistence/reads/marksheet/rows.js';
import { familyOf, offeringOf, seriesOf, unitOf } from '../../persistence/reads/catalogue.js';
import { termsOf } from '../../persistence/terms.js';
import { sheetTitle } from '../../transfer/titles.js';
import { text, type Language } from '../../../texts/index.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated.js';
import {
  checkFirst,
  connectionFields,
  cursorOf,
  keyOf,
  MAXIMUM_PAGE,
  MAXIMUM_ROWS_PAGE,
  pageInfoFields,
  pageOf,
} from '../paging.js';

const countsOf = (sheet: MarksheetRead) => ({
  done: sheet.done,
  left: sheet.unmarked,
  submitted: sheet.submitted,
  missingInitials: sheet.missing_initials,
});

const labelText = (language: Language, { key, outcomes, done, left, submitted }: Label): string =>
  text(language, `label.${key}`, {
    done,
    left,
    submitted,
    rows: done + left + submitted,
    what: text(language, outcomes ? 'label.outcomes' : 'label.marks'),
  });

function entryLabelOf(language: Language, sheet: MarksheetRead, counts: Counts) {
  const parts = entryLabels(sheet, counts, sheet.submissions).map((label) => ({
    action: ENTRY_ACTIONS[label.key as keyof typeof ENTRY_ACTIONS],
    text: labelText(language, label),
  }));
  return { text: parts.length === 1 ? parts[0]!.text : parts.map((part) => part.text).join(' / '), parts };
}

/** R18: on upload-only units a row is done that has work. */
const withWork = (sheet: MarksheetRead, done: number): Counts => {
  const counts = countsOf(sheet);
  return { ...counts, done, left: counts.done + counts.left - done };
};

const ENTRY_ACTIONS = {
  ENTER_MARKS: 'ENTER',
  VIEW_SAMPLES: 'VIEW_SAMPLES',
  VIEW_MARKS: 'VIEW_MARKS',
  UPLOAD_WORK: 'UPLOAD_WORK',
} as const;
const SHEET_KEY = ['string', 'number', 'number', 'string', 'string'] as const;
const ROW_KEYS = {
  CANDIDATE_NUMBER: ['string'],
  NAME: ['string', 'string', 'string'],
  MARK: ['number', 'string'],
} as const;

/** `ready` follows from the counts; the rows are read only for those who ask what stands in the way. */
export interface ReadinessRead {
  sheet: MarksheetRead;
  ready: boolean;
}

export const marksheet: Resolvers = {
  Subscription: {
    marksheetChanged: {
      subscribe: (_, { id }, { follow }) => follow!(sheetNumber(id)) as never,
      resolve: (_: unknown, { id }: { id: string }, { principal, gate }: Context) =>
        readMarksheet(principal.scope, gate.db, id),
    },
  },
  Query: {
    marksheet: (_, { id }, { principal, gate }) => readMarksheet(principal.scope, gate.db, id),
    marksheetFor: (_, { centre, series, unit }, { principal, gate }) =>
      readMarksheetFor(principal.scope, gate.db, centre, series, unit),
    async marksheets(_, { filter, first, after }, { principal: { scope }, gate: { db } }) {
      const size = checkFirst(first, MAXIMUM_PAGE);
      const asked = filter ?? {};
      const key = keyOf<MarksheetKey>(asked, after, SHEET_KEY);
      const found = await readMarksheets(scope, db, asked, size + 1, key);
      return pageOf(
        found,
        size,
        (sheet) => cursorOf(asked, marksheetKey(sheet)),
        () => countMarksheets(scope, db, asked),
      );
    },
  },
  MarksheetConnection: connectionFields,
  MarksheetRowConnection: connectionFields,
  Marksheet: {
    id: ({ id }) => String(id),
    centre: (sheet) => ({ number: sheet.centre_number, name: sheet.centre_name, type: sheet.centre_type }),
    series: seriesOf,
    unit: unitOf,
    offering: offeringOf,
    title: (sheet, _, { language }) => sheetTitle(sheet, language),
    deadline: (sheet) => termsOf(sheet).deadline,
    pastDeadline: (sheet, _, { now }) => isLate(termsOf(sheet).deadline, now),
    state: (sheet) => marksheetState(sheet.assessment, countsOf(sheet)),
    entryLabel: (sheet, _, { language, loaders }) =>
      sheet.assessment === 'UPLOAD_ONLY'
        ? loaders.rowsWithWork.load(sheet.id).then((done) => entryLabelOf(language, sheet, withWork(sheet, done)))
        : entryLabelOf(language, sheet, countsOf(sheet)),
    submitLabel(sheet, _, { language }) {
      const label = submitLabel(sheet, countsOf(sheet));
      if (label === null) return null;
      const action =
        label.key === 'NO_MARKS_TO_SUBMIT'
          ? 'NOT_READY'
          : label.key === 'ALL_MARKS_SUBMITTED'
            ? 'ALL_SUBMITTED'
            : 'SUBMIT';
      return { action, text: labelText(language, label) };
    },
    counts: (sheet) => ({ rows: sheet.done + sheet.unmarked + sheet.submitted, ...countsOf(sheet) }),
    async rows(sheet, { show, search, orderBy, first, after }, { principal: { scope }, gate: { db } }) {
      const size = checkFirst(first, MAXIMUM_ROWS_PAGE);
      const asked: RowsAsked = { show, search: search?.trim() || null, orderBy };
      const list = [sheet.id, asked];
      const key = keyOf(list, after, ROW_KEYS[orderBy]);
      const found = await readRows(scope, db, sheet, asked, size + 1, key);
      return pageOf(
        found,
        size,
        (row) => cursorOf(list, rowKey(orderBy, row)),
        () => countRows(scope, db, sheet, asked),
      );
    },
    readiness: (sheet, _, { now }) => ({
      sheet,
      ready: canSubmit(sheet, now) && sheet.unmarked + sheet.missing_initials === 0,
    }),
    async expectedSampleSize(sheet, _, { principal, gate }) {
      if (sheet.submissions > 0 || sheet.done === 0) return null;
      const { unit, scheme } = termsOf(sheet);
      // Without teacher coverage: with it, trying initials on a blank row would tell whether that candidate is picked (R20).
      const drafts = (await readSheetRows(principal.scope, gate.db, sheet)).filter((row) => row.status === 'DRAFT');
      return expectedSampleSize({ ...unit, teacherInitials: false }, scheme, drafts);
    },
    submissions: (sheet, _, { loaders }) =>
      sheet.submissions + sheet.reopened === 0 ? [] : loaders.submissions.load(sheet.id),
    teacherInitialsInUse: (sheet, _, { principal, gate }) => readInitialsInUse(principal.scope, gate.db, sheet),
    viewerCan(sheet, _, { principal, now }) {
      const { unit, times, scheme } = termsOf(sheet);
      const open = sheet.done + sheet.unmarked > 0;
      const sampled = sheet.submissions > 0 && scheme.kind !== 'NONE';
      return {
        enterResults: principal.rights.has('marks:write') && open && whyEntryIsRefused(unit, times, now) === null,
        submit:
          principal.rights.has('submit') && canSubmit(sheet, now) && sheet.unmarked + sheet.missing_initials === 0,
        addToSample: principal.rights.has('sample:write') && sampled && !isClosed(times, now),
        requestFurtherSample: principal.rights.has('sample:request') && sampled,
        recordClericalError: principal.rights.has('corrections:write') && sheet.submitted > 0,
        requestMarkAmendment: principal.rights.has('amendments:write') && sheet.submitted > 0,
      };
    },
    entriesNotice: (sheet, _, { language }) =>
      text(language, sheet.amendments_close === null ? 'notice.entries' : 'notice.entriesUntil', {
        until: sheet.amendments_close,
        family: familyOf(sheet).nameEn,
      }),
  },
  Readiness: {
    blockers: ({ sheet }, _, { principal, gate }) => readBlockers(principal.scope, gate.db, sheet),
  },
  PageInfo: pageInfoFields,
  MarksheetRow: {
    history: (row, _, { loaders }) =>
      loaders.histories.load({ marksheetId: row.marksheetId, candidateNumber: row.candidate.number }),
  },
};

const canSubmit = (sheet: MarksheetRead, now: Parameters<typeof isLate>[1]): boolean => {
  const { unit, times } = termsOf(sheet);
  return sheet.done + sheet.unmarked > 0 && whyEntryIsRefused(unit, times, now) === null;
};
