import type { TriedRowFragment, ValidateResultsMutation } from './spreadsheet.generated';

/** What a file would do, as the service said it. */
export type Tried = Extract<ValidateResultsMutation['validateResults'], { __typename: 'ValidateResultsSuccess' }>;

export const unconfirmed = ({ rows }: Tried): TriedRowFragment[] =>
  rows.filter(({ problem }) => problem?.__typename === 'AbsentUnconfirmed');
