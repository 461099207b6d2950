/** Uploaded work as tests ask for it, without sending its bytes: those have tests of their own (upload.test.ts). */
import type { Now } from '../../src/domain/catalogue.js';
import { moment } from '../../src/clock.js';
import type { Arrived } from '../../src/persistence/writes/upload/finish.js';
import { finishUpload } from '../../src/persistence/writes/upload/finish.js';
import { mutation, withFragments } from './calls.js';
import type { Service } from './service.js';
import { newKey } from './world.js';

const FILE = `id purpose name size mediaType sha256 uploadedAt uploadedBy late state scan deletableUntil deletedAt deletedBy hiddenAt hiddenReason purgedAt
  amendmentRequestId marksheetId candidateNumbers`;
const TICKET = `id state name size received purpose candidateNumbers begunBy marksheetId evidence { id } problem { __typename } hint`;
const CHANGED = `... on ChangeEvidenceSuccess { marksheet { id version } evidence { ${FILE} } }`;

export const EVIDENCE = {
  beginUpload: mutation('beginUpload', `... on BeginUploadSuccess { upload { ${TICKET} address } }`),
  abandonUpload: mutation('abandonUpload', `... on AbandonUploadSuccess { upload { ${TICKET} } }`),
  deleteEvidence: mutation('deleteEvidence', CHANGED),
  hideEvidence: mutation('hideEvidence', CHANGED),
  addEvidenceMember: mutation('addEvidenceMember', CHANGED),
  removeEvidenceMember: mutation('removeEvidenceMember', CHANGED),
  ticket: `query ($id: ID!) { upload(id: $id) { ${TICKET} } }`,
  list: withFragments(`query ($id: ID!, $filter: EvidenceFilter, $first: Int! = 50, $after: String) { marksheet(id: $id) {
    evidence(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ${FILE} } } } }`),
  progress: `query ($id: ID!) { marksheet(id: $id) { uploadsInProgress { ${TICKET} } } }`,
  rows: `query ($id: ID!) { marksheet(id: $id) { entryLabel { text } rows(first: 600) { nodes { candidate { number } evidence { id name state candidateNumbers } } } } }`,
  checklist: `query ($id: ID!) { marksheet(id: $id) { sample { noteMissing } outstanding { items { code candidateNumber } }
    evidenceChecklist { complete wanted uploaded note files { live pending clean infected notScanned hidden deleted purged }
      candidates { candidate { number } work due overdue evidence { id } }
      blockers { code candidateNumber evidenceId due overdue more text } } } }`,
};

type Name = keyof typeof EVIDENCE;

export function evidenceAs(service: Service, key: string, headers: Record<string, string> = {}) {
  const act = async (name: Name, input: object): Promise<any> =>
    Object.values(
      await service.query(key, EVIDENCE[name], { input: { idempotencyKey: newKey(), ...input } }, headers),
    )[0];
  const sheet = async (name: Name, id: string, more: object = {}): Promise<any> =>
    (await service.query(key, EVIDENCE[name], { id, ...more }, headers)).marksheet;
  return {
    begin: (target: object, more: object = {}) => act('beginUpload', { target, name: 'work.pdf', size: 1000, ...more }),
    abandon: (uploadId: string, more: object = {}) => act('abandonUpload', { uploadId, ...more }),
    delete: (evidenceId: string, more: object = {}) => act('deleteEvidence', { evidenceId, ...more }),
    hide: (evidenceId: string, reason = 'The wrong person’s data.') => act('hideEvidence', { evidenceId, reason }),
    add: (evidenceId: string, candidateNumber: string) => act('addEvidenceMember', { evidenceId, candidateNumber }),
    remove: (evidenceId: string, candidateNumber: string) =>
      act('removeEvidenceMember', { evidenceId, candidateNumber }),
    ticket: async (id: string): Promise<any> => (await service.query(key, EVIDENCE.ticket, { id }, headers)).upload,
    list: async (id: string, filter: object | null = null, page: object = {}): Promise<any> =>
      (await sheet('list', id, { filter, ...page })).evidence,
    progress: async (id: string): Promise<any[]> => (await sheet('progress', id)).uploadsInProgress,
    checklist: (id: string) => sheet('checklist', id),
    rows: (id: string) => sheet('rows', id),
  };
}

export type EvidenceCalls = ReturnType<typeof evidenceAs>;

export const nowOf = (service: Service): Now => moment(service.now());

/** All bytes of an upload have come. */
export const arrive = (service: Service, id: string, more: Partial<Arrived> = {}) =>
  finishUpload(
    service.gate,
    id,
    { size: 1000, sha256: 'a'.repeat(64), mediaType: 'application/pdf', ...more },
    nowOf(service),
  );

/** A file that is kept; its id. */
export async function kept(service: Service, calls: EvidenceCalls, target: object): Promise<string> {
  const answer = await calls.begin(target);
  if (answer.__typename !== 'BeginUploadSuccess') throw new Error(JSON.stringify(answer, null, 1));
  const done = await arrive(service, answer.upload.id);
  if (!('evidenceId' in done)) throw new Error(JSON.stringify(done));
  return done.evidenceId;
}

export const workOf = (sheet: { id: string }, candidateNumber: string) => ({
  work: { marksheetId: sheet.id, candidateNumber },
});
export const groupOf = (sheet: { id: string }, ...candidateNumbers: string[]) => ({
  group: { marksheetId: sheet.id, candidateNumbers },
});
