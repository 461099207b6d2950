/** What is shown around the rows of a sheet, and what is said aloud of it. */
import type { GridSheetFragment } from './grid.generated';
import type { Refusal } from './queue';

export interface Head {
  sheet: GridSheetFragment;
  numbers: readonly string[];
  unsaved: number;
  broken: boolean;
  toConfirm: readonly string[];
  refused: readonly Refusal[];
  conflicts: readonly string[];
  undoable: boolean;
  sampled: boolean;
  corrected: boolean;
}

/** What is to be said aloud. */
export interface News {
  saved?: string[];
  refused?: string[];
  conflicts?: string[];
  others?: number;
  undone?: number;
  skipped?: number;
  pasted?: number;
  leftOut?: number;
}

const HEAD = [
  'sheet',
  'numbers',
  'unsaved',
  'broken',
  'toConfirm',
  'refused',
  'conflicts',
  'undoable',
  'sampled',
  'corrected',
] as const satisfies readonly (keyof Head)[];

export const same = (a: unknown, b: unknown): boolean =>
  a === b ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, index) => one === b[index]));

export const sameHead = (a: Head, b: Head): boolean => HEAD.every((name) => same(a[name], b[name]));
