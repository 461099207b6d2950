import { moment } from '../clock.js';
import { isHarmless } from '../domain/evidence.js';
import { readModeratorReport } from '../persistence/reads/moderator-report.js';
import type { FindDownload } from './files.js';

/** R32: looked at again when it is fetched, so an address that was given the moment before the end of its last day opens nothing after it. */
export const moderatorReportDownload =
  (now: () => Date, unscanned: boolean): FindDownload =>
  async (scope, db, id) => {
    const report = await readModeratorReport(scope, db, moment(now()), id);
    // WJEC still finds a withdrawn one; its bytes are gone.
    if (report?.withdrawnAt !== null || !isHarmless(report.scan, unscanned)) return null;
    const { blobKey, name, size, sha256, centre } = report;
    const object = `moderator-report ${String(report.id)}`;
    return { key: blobKey, name, size, sha256, mediaType: 'application/pdf', object, centre: centre?.number ?? null };
  };
