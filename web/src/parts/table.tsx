import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface TableProps {
  caption: string;
  /** For eyes the heading above may say it already. */
  captionHidden?: boolean;
  columns: readonly string[];
  /** Which columns hold numbers. */
  numeric?: readonly number[];
  children: ReactNode;
}

/**
 * A table with a name and column headings; wider than its place it scrolls by itself, by keyboard too.
 * Where there is no room for columns each row is a card, and its cells say what they are. The roles are said because a table laid out
 * otherwise is none any more for screen readers.
 */
export function Table({ caption, captionHidden = false, columns, numeric = [], children }: TableProps): ReactNode {
  const body = useRef<HTMLTableSectionElement>(null);
  useLayoutEffect(() => {
    for (const { cells } of body.current!.rows)
      for (const [index, cell] of [...cells].entries()) cell.dataset['column'] = columns[index] ?? '';
  });
  return (
    <div className="iamis-table" role="region" aria-label={caption} tabIndex={0}>
      <table role="table" className="govuk-table">
        <caption className={captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'}>
          {caption}
        </caption>
        <thead role="rowgroup" className="govuk-table__head">
          <tr role="row" className="govuk-table__row">
            {columns.map((column, index) => (
              <th
                key={column}
                role="columnheader"
                scope="col"
                className={`govuk-table__header ${numeric.includes(index) ? 'govuk-table__header--numeric' : ''}`}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" ref={body} className="govuk-table__body">
          {children}
        </tbody>
      </table>
    </div>
  );
}

export const Row = ({ children }: { children: ReactNode }): ReactNode => (
  <tr role="row" className="govuk-table__row">
    {children}
  </tr>
);

export const RowHead = ({ children }: { children: ReactNode }): ReactNode => (
  <th role="rowheader" scope="row" className="govuk-table__header">
    {children}
  </th>
);

interface CellProps {
  children?: ReactNode;
  numeric?: boolean;
  columns?: number;
}

export const Cell = ({ children, numeric = false, columns }: CellProps): ReactNode => (
  <td role="cell" colSpan={columns} className={`govuk-table__cell ${numeric ? 'govuk-table__cell--numeric' : ''}`}>
    {children}
  </td>
);
