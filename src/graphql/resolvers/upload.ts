import { makePlace } from '../../files/arrival.js';
import { newKey } from '../../files/store.js';
import type { EvidenceTarget } from '../../domain/evidence.js';
import { MAXIMUM_SMALL_FILE } from '../../domain/evidence.js';
import type { UploadRead } from '../../persistence/reads/upload.js';
import { readEvidence } from '../../persistence/reads/evidence.js';
import { uploadFor } from '../../persistence/reads/upload.js';
import type { Aim } from '../../persistence/writes/upload.js';
import { aimOf, beginUpload, uploadEvidence } from '../../persistence/writes/upload.js';
import { abandonUpload } from '../../persistence/writes/upload/finish.js';
import { text } from '../../../texts/index.js';
import type { Context } from '../context.js';
import { changeOf } from '../context.js';
import { badInput } from '../errors.js';
import type { EvidenceTargetInput, MutationResolvers, Resolvers } from '../generated.js';
import { refusal } from '../problems.js';
import type { TakenFile } from '../uploads.js';
import { takeFile } from '../uploads.js';

const Mutation: MutationResolvers = {
  async beginUpload(_, { input }, context) {
    const { gate, principal, files } = context;
    const announced = { id: newKey(), name: input.name, size: input.size, sha256: digestOf(input.sha256) };
    const change = changeOf(context, 'beginUpload', input);
    const done = await beginUpload(gate, principal.scope, change, aimed(input.target), announced, files.quota);
    if ('problem' in done) return refusal(done.problem);
    const upload = await uploadAfter(done.outcome.uploadId, context);
    if (upload.state === 'OPEN') await makePlace(files.store, upload);
    return { __typename: 'BeginUploadSuccess', upload };
  },
  async uploadEvidence(_, { input }, context) {
    const { principal, gate, files, loaders } = context;
    const announced = digestOf(input.sha256);
    const file = await takeFile(input.file, files.store, MAXIMUM_SMALL_FILE);
    if ('__typename' in file) return refusal(file);
    const kept = await keep(context, aimed(input.target), file, input.idempotencyKey, announced);
    // A repeat of the request finds the first one's file.
    if ('problem' in kept || kept.outcome.evidenceId !== file.id) await files.store.remove(file.id);
    if ('problem' in kept) return refusal(kept.problem);
    const evidence = (await readEvidence(principal.scope, gate.db, kept.outcome.evidenceId))!;
    loaders.sheets.prime(kept.marksheet.id, kept.marksheet);
    return { __typename: 'UploadEvidenceSuccess', marksheet: kept.marksheet, evidence };
  },
  async abandonUpload(_, { input }, context) {
    const { gate, principal, files } = context;
    const change = changeOf(context, 'abandonUpload', input);
    const done = await abandonUpload(gate, principal.scope, change, input.uploadId);
    if ('problem' in done) return refusal(done.problem);
    await files.store.remove(input.uploadId);
    return { __typename: 'AbandonUploadSuccess', upload: await uploadAfter(input.uploadId, context) };
  },
};

/** Whether it was done is not known of what throws: then the bytes stay, for the sweeper to judge. */
async function keep(context: Context, aim: Aim, file: TakenFile, idempotencyKey: string, announced: string | null) {
  if (announced !== null && announced !== file.sha256)
    return { problem: { __typename: 'ChecksumDiffers' as const, announced, found: file.sha256 } };
  const { id: _, ...told } = file;
  const change = { ...changeOf(context, 'uploadEvidence', { idempotencyKey }), input: { aim, ...told } };
  return uploadEvidence(context.gate, context.principal.scope, change, aim, file, context.files.quota);
}

/** Read anew, since a change has just been made. */
const uploadAfter = async (id: string, { principal, gate }: Context): Promise<UploadRead> =>
  (await uploadFor(principal.scope, gate.db, id))!;

function digestOf(given: string | null | undefined): string | null {
  if (given == null) return null;
  const digest = given.toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(digest)) throw badInput('A SHA-256 is 64 hexadecimal digits.', 'SHA256_MALFORMED');
  return digest;
}

function aimed({ work, group, adminOf, noteOf, amendmentRequestId }: EvidenceTargetInput): Aim {
  const of = (
    purpose: EvidenceTarget['purpose'],
    candidateNumbers: readonly string[],
    request: string | null = null,
  ) => ({
    purpose,
    candidateNumbers,
    amendmentRequestId: request,
  });
  if (work != null) return aimOf(of('WORK', [work.candidateNumber]), work.marksheetId);
  if (group != null) return aimOf(of('GROUP', group.candidateNumbers), group.marksheetId);
  if (adminOf != null) return aimOf(of('ADMIN', []), adminOf);
  if (noteOf != null) return aimOf(of('NOTE', []), noteOf);
  return aimOf(of('AMENDMENT', [], amendmentRequestId!), null);
}

export const upload: Resolvers = {
  Query: {
    upload: (_, { id }, { principal, gate }) => uploadFor(principal.scope, gate.db, id),
  },
  Mutation,
  Marksheet: {
    uploadsInProgress: async ({ id }, _, { loaders, now }) =>
      (await loaders.uploads.load(id)).filter(
        ({ state, expiresAt }) => state === 'FINISHING' || expiresAt > now.instant,
      ),
  },
  UploadTicket: {
    address: ({ id }, _, { post }) => `${post.address}/uploads/${id}`,
    marksheetId: ({ marksheetId }) => String(marksheetId),
    async evidence({ id, state, marksheetId }, _, { loaders }) {
      if (state !== 'KEPT') return null;
      return (await loaders.evidence.load(marksheetId)).find((file) => file.id === id) ?? null;
    },
    problem: ({ refusal: stored }) => (stored === null ? null : refusal(stored)),
    hint: (_upload, _, { language }) => text(language, 'upload.hint'),
  },
};
