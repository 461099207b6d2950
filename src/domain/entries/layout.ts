/** Where each field of an EDI entries or amendments record stands (edi.md §3, §4): one table for reading and writing. */

export const RECORD_LENGTH = 192;

/** First position, counted from 1 as the JCQ formats count, and length. */
type Span = readonly [number, number];
type Layout = Readonly<Record<string, Span>>;

const kind = { type: [1, 1], record: [2, 1] } as const;

export const FILE_HEADER = {
  ...kind,
  centreNumber: [3, 5],
  board: [8, 2],
  series: [10, 2],
  year: [12, 2],
  distribution: [14, 1],
  software: [15, 7],
  softwareVersion: [22, 3],
  formatVersion: [25, 2],
} as const satisfies Layout;

export const CENTRE_HEADER = {
  ...kind,
  centreNumber: [3, 5],
  board: [8, 2],
  series: [10, 2],
  year: [12, 2],
  sequence: [14, 3],
  postcode: [17, 8],
} as const satisfies Layout;

/** The part that is the same on every record of one candidate; the options follow it. */
export const CANDIDATE = {
  ...kind,
  status: [3, 1],
  centreNumber: [4, 5],
  candidateNumber: [9, 4],
  name: [13, 40],
  sex: [53, 1],
  dateOfBirth: [54, 6],
  uci: [60, 13],
  upn: [73, 13],
  uln: [86, 10],
  reserved: [96, 13],
} as const satisfies Layout;

export const CANDIDATE_LENGTH = 108;

export const OPTIONS_A_RECORD = 12;

/** The options of a candidate record, `option1` to `option12`, each with one further character whose meaning is not public. */
export const OPTIONS = Array.from({ length: OPTIONS_A_RECORD }, (_, index) => ({
  field: `option${index + 1}`,
  layout: { code: [109 + 7 * index, 6], qualifier: [115 + 7 * index, 1] } as const satisfies Layout,
}));

export const CENTRE_TRAILER = {
  ...kind,
  centreNumber: [3, 5],
  recordCount: [8, 7],
  producedOn: [15, 6],
} as const satisfies Layout;

export const FILE_TRAILER = {
  ...kind,
  centreNumber: [3, 5],
  recordCount: [8, 7],
  centreCount: [15, 7],
} as const satisfies Layout;

/** Fields trimmed and in upper case, but for names, which are kept as received (R4). */
export function readRecord<L extends Layout>(layout: L, record: string): Record<keyof L, string> {
  const fields: Record<string, string> = {};
  for (const field in layout) {
    const [first, length] = layout[field]!;
    const text = record.slice(first - 1, first - 1 + length).trim();
    fields[field] = field === 'name' ? text : text.toUpperCase();
  }
  return fields as Record<keyof L, string>;
}

export function writeRecord<L extends Layout>(layout: L, values: Record<keyof L, string>, onto = ''): string {
  return Object.entries(layout).reduce((record, [field, [first, length]]) => {
    const text = values[field]!.padEnd(length).slice(0, length);
    return record.slice(0, first - 1) + text + record.slice(first - 1 + length);
  }, onto.padEnd(RECORD_LENGTH));
}
