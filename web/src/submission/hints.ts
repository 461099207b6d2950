/** What in a column of results is worth a second look before it is submitted. Hints and no more: nothing is refused for them. */
export interface Marked {
  number: string;
  mark: number | null;
  initials: string | null;
}

export type Hint =
  | { kind: 'ZERO'; number: string }
  | { kind: 'ALL_EQUAL'; initials: string | null; mark: number; count: number }
  | { kind: 'TWIN'; title: string; count: number }
  | { kind: 'TRANSPOSED'; number: string; mark: number; other: number };

/** Fewer equal marks than that are nothing to wonder at. */
const MANY = 4;

export function hintsOf(rows: readonly Marked[], maximum: number | null): Hint[] {
  const marked = rows.filter((row): row is Marked & { mark: number } => row.mark !== null);
  return [
    ...marked.filter(({ mark }) => mark === 0).map(({ number }) => ({ kind: 'ZERO' as const, number })),
    ...equalColumns(marked),
    ...transposed(marked, maximum ?? 0),
  ];
}

/** The whole sheet, or else all that one teacher marked. */
function equalColumns(marked: readonly (Marked & { mark: number })[]): Hint[] {
  const equal = (rows: typeof marked, initials: string | null): Hint[] =>
    rows.length >= MANY && rows.every(({ mark }) => mark === rows[0]!.mark)
      ? [{ kind: 'ALL_EQUAL', initials, mark: rows[0]!.mark, count: rows.length }]
      : [];
  const whole = equal(marked, null);
  if (whole.length > 0) return whole;
  const teachers = [...new Set(marked.map(({ initials }) => initials))].filter((initials) => initials !== null);
  return teachers.flatMap((teacher) =>
    equal(
      marked.filter(({ initials }) => initials === teacher),
      teacher,
    ),
  );
}

/** Marks far from the others that would be among them with their two digits the other way round; and 12 beside 21. */
function transposed(marked: readonly (Marked & { mark: number })[], maximum: number): Hint[] {
  const sorted = marked.map(({ mark }) => mark).sort((one, other) => one - other);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
  const [low, high] = [at(0.25), at(0.75)];
  const far = 1.5 * Math.max(high - low, 2);
  return marked.flatMap(({ number, mark }, index) => {
    const other = (mark % 10) * 10 + Math.floor(mark / 10);
    if (mark < 10 || mark > 99 || other === mark || other > maximum) return [];
    const outside = mark < low - far || mark > high + far;
    const neighbour = marked[index - 1]?.mark === other || marked[index + 1]?.mark === other;
    if (!neighbour && !(outside && other >= low && other <= high)) return [];
    return [{ kind: 'TRANSPOSED' as const, number, mark, other }];
  });
}

type Cell = Pick<Marked, 'number' | 'mark'>;

/** How many candidates have the same mark on both sheets, where all who are on both have; 0 where one differs, or they are too few or too alike to tell. */
export function sameColumn(rows: readonly Cell[], others: readonly Cell[]): number {
  const elsewhere = new Map(others.map(({ number, mark }) => [number, mark]));
  const both = rows.filter(({ number, mark }) => mark !== null && elsewhere.get(number) != null);
  const distinct = new Set(both.map(({ mark }) => mark)).size;
  if (both.length < MANY || distinct < MANY - 1) return 0;
  return both.every(({ number, mark }) => elsewhere.get(number) === mark) ? both.length : 0;
}
