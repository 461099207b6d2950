import { downloadable } from '../persistence/reads/evidence.js';
import type { FindDownload } from './files.js';

/** R36: what was deleted, hidden or found infected since the address was given is no longer found. */
export const evidenceDownload =
  (unscanned: boolean): FindDownload =>
  async (scope, db, id) => {
    const file = await downloadable(scope, db, id, { unscanned });
    if (file === null) return null;
    const { name, size, sha256, mediaType, centre } = file;
    return { key: file.id, name, size, sha256, mediaType, object: `evidence ${file.id}`, centre };
  };
