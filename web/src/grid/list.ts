/** Which rows are shown, in which order: the guides' Options. */
import type { GridRowFragment } from './grid.generated';

export type Show = 'ALL' | 'UNMARKED' | 'MARKED' | 'SAMPLE';
export type Order = 'CANDIDATE_NUMBER' | 'NAME' | 'MARK';

export interface Options {
  show: Show;
  order: Order;
  search: string;
  /** Rows a page; 0: all. */
  size: number;
}

export const ROWS = [20, 50, 0] as const;
export const ORDERS = ['CANDIDATE_NUMBER', 'NAME', 'MARK'] as const;

/** A row with what stands in its box, be it saved or on its way. */
interface Listed {
  row: GridRowFragment;
  result: string;
}

const SHOWN: Record<Show, (listed: Listed) => boolean> = {
  ALL: () => true,
  UNMARKED: ({ result }) => result === '',
  MARKED: ({ result }) => result !== '',
  SAMPLE: ({ row }) => row.sample != null,
};

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
const byNumber = (a: GridRowFragment, b: GridRowFragment): number =>
  a.candidate.number < b.candidate.number ? -1 : Number(a.candidate.number > b.candidate.number);
const byName = (a: GridRowFragment, b: GridRowFragment): number =>
  folded(a.candidate.surname).localeCompare(folded(b.candidate.surname)) ||
  folded(a.candidate.forenames).localeCompare(folded(b.candidate.forenames)) ||
  byNumber(a, b);

const RANKS: Record<string, number> = { DISTINCTION: 3, MERIT: 2, PASS: 1, CF: -1, A: -2 };
const rank = ({ countedResult }: GridRowFragment): number =>
  countedResult === null ? -3 : (RANKS[countedResult.code] ?? Number(countedResult.code));

const COMPARE: Record<Order, (a: GridRowFragment, b: GridRowFragment) => number> = {
  CANDIDATE_NUMBER: byNumber,
  NAME: byName,
  MARK: (a, b) => rank(b) - rank(a) || byNumber(a, b),
};

export function listed(views: readonly Listed[], { show, order, search }: Options): string[] {
  const wanted = folded(search.trim());
  return views
    .filter(SHOWN[show])
    .map(({ row }) => row)
    .filter(({ candidate }) => folded(candidate.surname).startsWith(wanted) || candidate.number.startsWith(wanted))
    .sort(COMPARE[order])
    .map(({ candidate }) => candidate.number);
}

export const nameOf = ({ candidate }: GridRowFragment): string => `${candidate.surname}: ${candidate.forenames}`;
