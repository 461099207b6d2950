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

/** A table with a name and column headings; wider than its place it scrolls by itself, by keyboard too. */
export function Table({ caption, captionHidden = false, columns, numeric = [], children }: TableProps): ReactNode {
  return (
    <div className="iamis-table" role="region" aria-label={caption} tabIndex={0}>
      <table className="govuk-table">
        <caption className={captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'}>
          {caption}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map((column, index) => (
              <th
                key={column}
                scope="col"
                className={`govuk-table__header ${numeric.includes(index) ? 'govuk-table__header--numeric' : ''}`}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">{children}</tbody>
      </table>
    </div>
  );
}

export const Row = ({ children }: { children: ReactNode }): ReactNode => (
  <tr className="govuk-table__row">{children}</tr>
);

export const RowHead = ({ children }: { children: ReactNode }): ReactNode => (
  <th scope="row" className="govuk-table__header">
    {children}
  </th>
);

export const Cell = ({ children, numeric = false }: { children?: ReactNode; numeric?: boolean }): ReactNode => (
  <td className={`govuk-table__cell ${numeric ? 'govuk-table__cell--numeric' : ''}`}>{children}</td>
);
