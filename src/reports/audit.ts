import type { Gate } from '../persistence/change.js';
import type { AuditRecord } from '../persistence/audit.js';
import type { MarksheetRead } from '../persistence/reads/marksheet.js';
import { withRetry } from '../persistence/retry.js';

export type Reader = Pick<AuditRecord, 'at' | 'principalId' | 'principalName' | 'way' | 'address' | 'requestId'>;

/** R41: who has read which candidates' data, told to each centre whose they are. Written before anything is read. */
export async function auditReport(
  { audit, db }: Gate,
  reader: Reader,
  report: 'candidateDetails' | 'receipt' | 'results' | 'resultsTemplate',
  format: 'DATA' | 'PDF' | 'CSV' | 'XLSX' | 'JSON',
  sheets: readonly MarksheetRead[],
): Promise<void> {
  for (const centre of new Set(sheets.map(({ centre_number }) => centre_number))) {
    const of = sheets.filter(({ centre_number }) => centre_number === centre).map(({ id }) => String(id));
    const detail = { format, marksheets: of };
    await withRetry(() =>
      audit.write(db, { ...reader, action: 'readReport', object: `report ${report}`, centre, detail }),
    );
  }
}
