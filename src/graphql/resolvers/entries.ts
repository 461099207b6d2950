import { MAXIMUM_FILE_BYTES } from '../../domain/entries/file.js';
import { countEntriesFiles, readEntriesFile, readEntriesFiles } from '../../persistence/reads/entries.js';
import { readSeriesById } from '../../persistence/reads/catalogue.js';
import { importEntries } from '../../persistence/writes/entries.js';
import { text } from '../../../texts/index.js';
import { changeOf } from '../context.js';
import type { Resolvers } from '../generated.js';
import { checkFirst, connectionFields, cursorOf, keyOf, MAXIMUM_PAGE, pageOf } from '../paging.js';
import { refusal } from '../problems.js';
import { readUpload } from '../uploads.js';

export const entries: Resolvers = {
  Query: {
    entriesFile: (_, { id }, { principal, gate }) => readEntriesFile(principal.scope, gate.db, id, principal.id),
    async entriesFiles(_, { centre, first, after }, { principal, gate }) {
      const size = checkFirst(first, MAXIMUM_PAGE);
      const list = ['entriesFiles', centre ?? null];
      const key = keyOf<readonly [string]>(list, after, ['string']);
      const before = key?.[0] ?? null;
      const found = await readEntriesFiles(principal.scope, gate.db, principal.id, centre ?? null, size + 1, before);
      return pageOf(
        found,
        size,
        (file) => cursorOf(list, [file.id]),
        () => countEntriesFiles(principal.scope, gate.db, principal.id, centre ?? null),
      );
    },
  },
  Mutation: {
    async importEntries(_, { input }, context) {
      const { principal, gate } = context;
      const received = await readUpload(input.file, MAXIMUM_FILE_BYTES);
      if (received === null) return refusal({ __typename: 'EntriesFileUnreadable', maximumBytes: MAXIMUM_FILE_BYTES });
      const change = { ...changeOf(context, 'importEntries', { idempotencyKey: '' }), way: 'ENTRIES' as const };
      const done = await importEntries(gate, principal.scope, change, {
        ...received,
        name: input.name ?? received.name,
      });
      const file = (await readEntriesFile(principal.scope, gate.db, done.fileId, principal.id))!;
      if (done.state === 'REJECTED') return refusal({ __typename: 'EntriesFileRejected', file });
      return { __typename: 'ImportEntriesSuccess', file, replayed: done.replayed };
    },
  },
  EntriesFileConnection: connectionFields,
  EntriesFile: {
    series: ({ seriesId }, _, { gate }) => (seriesId === null ? null : readSeriesById(gate.db, seriesId)),
  },
  EntriesFault: {
    text: (fault, _, { language }) => text(language, `entriesFault.${fault.code}`, { ...fault }),
  },
};
