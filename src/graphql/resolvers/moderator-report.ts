import { wayOf } from '../../accounts/principal.js';
import { isHarmless, MAXIMUM_SMALL_FILE } from '../../domain/evidence.js';
import { cleanName } from '../../domain/evidence/name.js';
import { inLanguage } from '../../domain/moderator-report.js';
import type { FileStore } from '../../files/store.js';
import {
  countModeratorReports,
  readModeratorReport,
  readModeratorReports,
  stateOf,
} from '../../persistence/reads/moderator-report.js';
import type { ReportFile, ReportKept } from '../../persistence/writes/moderator-report.js';
import { keepModeratorReport, withdrawModeratorReport } from '../../persistence/writes/moderator-report.js';
import type { Context } from '../context.js';
import { changeOf } from '../context.js';
import type { MutationResolvers, Resolvers } from '../generated.js';
import { checkFirst, connectionFields, cursorOf, keyOf, MAXIMUM_PAGE, pageOf } from '../paging.js';
import { refusal } from '../problems.js';
import type { NotTaken } from '../uploads.js';
import { takeFile } from '../uploads.js';

const Mutation: MutationResolvers = {
  async uploadModeratorReport(_, { input }, context) {
    const { files, gate } = context;
    const file = await takeReport(files.store, input.file);
    if ('__typename' in file) return refusal(file);
    // Told from another request by the file's content.
    const asked = { ...input, file: file.sha256 };
    const change = changeOf(context, 'uploadModeratorReport', asked);
    const given = { ...input, level: input.level ?? null, centre: input.centre ?? null };
    const done = await keepModeratorReport(gate, change, given, file);
    // Refused, or a repeat of what was kept before: these bytes are nobody's.
    if ('problem' in done || done.outcome.blobKey !== file.blobKey) await files.store.remove(file.blobKey);
    if ('problem' in done) return refusal(done.problem);
    return { __typename: 'UploadModeratorReportSuccess', ...(await reportsKept(context, done.outcome)) };
  },
  async withdrawModeratorReport(_, { input }, context) {
    const { gate, principal, now } = context;
    const change = changeOf(context, 'withdrawModeratorReport', input);
    const done = await withdrawModeratorReport(gate, change, input.moderatorReportId, input.reason);
    if ('problem' in done) return refusal(done.problem);
    const report = (await readModeratorReport(principal.scope, gate.db, now, String(done.outcome.reportId)))!;
    return { __typename: 'WithdrawModeratorReportSuccess', moderatorReport: report };
  },
};

type ReportNotTaken = NotTaken | { __typename: 'FileEmpty' | 'FileNotPdf'; name: string };

/** A PDF in the store, or why it was not taken: then nothing of it is left there. */
async function takeReport(store: FileStore, upload: unknown): Promise<ReportFile | ReportNotTaken> {
  const file = await takeFile(upload, store, MAXIMUM_SMALL_FILE);
  if ('__typename' in file) return file;
  const { id: blobKey, size, sha256, mediaType } = file;
  const name = cleanName(file.name);
  if (mediaType === 'application/pdf') return { blobKey, name, size, sha256 };
  await store.remove(blobKey);
  return { __typename: size === 0 ? 'FileEmpty' : 'FileNotPdf', name };
}

async function reportsKept(context: Context, { reportId, replacedId }: ReportKept) {
  const { principal, gate, now } = context;
  const read = (id: number) => readModeratorReport(principal.scope, gate.db, now, String(id));
  return { moderatorReport: (await read(reportId))!, replaced: replacedId === null ? null : await read(replacedId) };
}

export const moderatorReport: Resolvers = {
  Query: {
    async moderatorReports(_, { filter, first, after }, { principal: { scope }, gate: { db }, now }) {
      const size = checkFirst(first, MAXIMUM_PAGE);
      const wanted = filter ?? {};
      const list = ['moderatorReports', wanted];
      const [before] = keyOf<readonly [number]>(list, after, ['number']) ?? [null];
      const found = await readModeratorReports(scope, db, now, wanted, size + 1, before);
      return pageOf(
        found,
        size,
        ({ id }) => cursorOf(list, [id]),
        () => countModeratorReports(scope, db, now, wanted),
      );
    },
    moderatorReport: (_, { id }, { principal: { scope }, gate: { db }, now }) =>
      readModeratorReport(scope, db, now, id),
  },
  Mutation,
  Marksheet: {
    async moderatorReports({ id }, { language }, { loaders, now, language: own }) {
      const standing = await loaders.sheetReports.load(id);
      const released = standing.filter((report) => stateOf(report, now) === 'RELEASED');
      return inLanguage(released, language ?? own);
    },
  },
  ModeratorReportConnection: connectionFields,
  ModeratorReport: {
    id: ({ id }) => String(id),
    downloadUrl({ id, withdrawnAt, scan }, _, { files, post, principal, now }) {
      if (withdrawnAt !== null || !isHarmless(scan, files.unscanned)) return null;
      const { id: principalId, name: principalName, scope } = principal;
      const asked = { kind: 'moderatorReport' as const, id: String(id), principalId, principalName, scope };
      return `${post.address}/files/${files.addresses.seal({ ...asked, way: wayOf(principal) }, now.instant)}`;
    },
    state: (report, _, { now }) => stateOf(report, now),
  },
};
