/** The demonstration's moderators, whom they look at, and what they reported of the last series. */
import { Readable } from 'node:stream';
import type { ModeratorValues } from '../domain/moderation.js';
import { MAXIMUM_SMALL_FILE } from '../domain/evidence.js';
import type { FileStore } from '../files/store.js';
import { newKey } from '../files/store.js';
import type { Gate } from '../persistence/change.js';
import type { Transaction } from '../persistence/database.js';
import { readOffering } from '../persistence/reads/catalogue.js';
import { insertAllocation, putModerator } from '../persistence/writes/moderation.js';
import { keepModeratorReport } from '../persistence/writes/moderator-report.js';
import { writePaper } from '../reports/pdf.js';
import type { Language } from '../../texts/index.js';
import { changeAt } from './change.js';

/** Who signs in, and has a key. */
export const DEMONSTRATION_MODERATOR = 'demonstration-moderator';

interface Looking extends ModeratorValues {
  id: string;
  /** Centre → the languages of the units looked at there. */
  at: Readonly<Record<string, readonly Language[]>>;
}

const MODERATORS: readonly Looking[] = [
  {
    id: DEMONSTRATION_MODERATOR,
    name: 'Nerys Vaughan',
    email: 'nerys.vaughan@cbac.example',
    address: '3 Heol y Coed\nAberystwyth\nSY23 0AA',
    language: 'CY',
    welshSpeaking: true,
    ownCentre: '68104',
    at: { 68101: ['EN', 'CY'], 68102: ['CY'] },
  },
  {
    id: 'demonstration-moderator-2',
    name: 'Alun Whitfield',
    email: 'alun.whitfield@cbac.example',
    address: '14 Castle Street\nBrecon\nLD3 0AA',
    language: 'EN',
    welshSpeaking: false,
    ownCentre: null,
    at: { 68102: ['EN'] },
  },
];

export async function createModerators(tx: Transaction, now: Date): Promise<void> {
  for (const { at, ...moderator } of MODERATORS) {
    await putModerator(tx, moderator);
    for (const [centre, languages] of Object.entries(at)) {
      const sheets = await tx.readOnce<{ offering: number }>(
        `SELECT m.offering_id AS offering FROM marksheet m JOIN unit u ON u.id = m.unit_id
         WHERE m.centre_number = ? AND u.language IN (?) ORDER BY m.id`,
        [centre, languages],
      );
      for (const { offering } of sheets)
        await insertAllocation(tx, moderator.id, centre, offering, { at: now, by: 'WJEC', welshReason: null });
    }
  }
}

const REPORTED = { series: 'GCSE-2025-11', unit: '3700U1' };

/** A series whose results day is past, so that centres see it. */
const REPORTS: Record<Language, { name: string; title: string; heading: string; lines: readonly string[] }> = {
  EN: {
    name: 'moderator-report-3700U1.pdf',
    title: "MODERATOR'S REPORT",
    heading: 'GCSE NOVEMBER 2025 ENGLISH LANGUAGE UNIT 1 ORACY (3700U1)',
    lines: [
      'Made up for the demonstration.',
      'Most centres chose topics that let candidates speak at length, and recorded them clearly.',
      'Marks were close to the standard. Where they were not, it was most often at the top of the range: a confident manner alone is not enough for the highest band.',
      'Please name each recording with the candidate number.',
    ],
  },
  CY: {
    name: 'adroddiad-cymedrolwr-3700U1.pdf',
    title: 'ADRODDIAD Y CYMEDROLWR',
    heading: 'TGAU TACHWEDD 2025 ENGLISH LANGUAGE UNIT 1 ORACY (3700U1)',
    lines: [
      'Lluniwyd ar gyfer yr arddangosiad.',
      "Dewisodd y rhan fwyaf o ganolfannau bynciau a oedd yn caniatáu i'r ymgeiswyr siarad yn estynedig, a'u recordio'n glir.",
      "Roedd y marciau'n agos at y safon. Lle nad oeddent, digwyddai hynny gan amlaf ar ben uchaf yr ystod: nid yw siarad yn hyderus yn ddigon ynddo'i hun ar gyfer y band uchaf.",
      'Rhowch rif yr ymgeisydd yn enw pob recordiad.',
    ],
  },
};

/** Made once; a database that was loaded before gets them at its next start. */
export async function createModeratorReports(gate: Gate, store: FileStore): Promise<void> {
  const [known] = await gate.db.read<{ reports: number }>('SELECT COUNT(*) AS reports FROM moderator_report');
  const offering = await readOffering(gate.db, REPORTED.series, REPORTED.unit);
  if (known!.reports > 0 || offering === null) return;
  for (const language of ['EN', 'CY'] as const) {
    const { name } = REPORTS[language];
    const blobKey = newKey();
    const put = await store.put(blobKey, Readable.from([await paperOf(language)]), MAXIMUM_SMALL_FILE);
    const change = changeAt('2026-01-05T10:00:00Z', 'WJEC', 'uploadModeratorReport', `report-${language}-${blobKey}`);
    const given = { offering: String(offering.id), level: null, centre: null, language, lastDay: '2099-12-31' };
    const done = await keepModeratorReport(gate, change, given, { blobKey, name, ...put });
    if ('problem' in done) throw new Error(`The demonstration's own report was refused: ${done.problem.__typename}.`);
  }
}

function paperOf(language: Language): Promise<Buffer> {
  const { title, heading, lines } = REPORTS[language];
  const list = { heading, lines: lines.map((text) => ({ text })), running: heading, columns: [], rows: [] };
  return writePaper({ title, language, printed: new Date('2026-01-05T10:00:00Z'), lists: [list] });
}
