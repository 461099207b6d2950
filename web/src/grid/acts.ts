/** What somebody did on a sheet, so that it can be undone. */
import type { Field } from './queue';

export interface Done {
  number: string;
  field: Field;
  before: string;
  after: string;
}

/** Whether two texts mean the same result. */
export const alike = (a: string, b: string): boolean => norm(a) === norm(b);
const norm = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replace(/^0+(?=\d)/, '')
    .replace(/^C$/, 'CF');

/** Initials that go when the result of their row is cleared. */
export const clearedWith = (act: readonly Done[], initialsOf: (number: string) => string): Done[] =>
  act.flatMap(({ number, field, after }): Done[] => {
    const initials = initialsOf(number);
    if (field !== 'result' || after !== '' || initials === '') return [];
    return [{ number, field: 'initials', before: initials, after: '' }];
  });
