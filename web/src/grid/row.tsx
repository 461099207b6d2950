import { memo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from './columns';
import type { Sheet } from './sheet';
import { useRow } from './use-sheet';

interface Props {
  number: string;
  sheet: Sheet;
  columns: readonly Column[];
  open: boolean;
}

/** Roles said out loud: on a narrow screen the rows are cards, and the browser would no longer call them rows. */
export const GridRow = memo(function GridRow({ number, sheet, columns, open }: Props): ReactNode {
  const { t } = useTranslation();
  const view = useRow(sheet, number);
  return (
    <tr role="row" className="govuk-table__row iamis-grid__row" data-number={number}>
      {columns.map(({ name, heading, Cell }) =>
        name === 'number' ? (
          <th key={name} role="rowheader" scope="row" className="govuk-table__header">
            <Cell view={view} sheet={sheet} open={open} />
          </th>
        ) : (
          <td key={name} role="cell" className={`govuk-table__cell iamis-grid__${name}-cell`}>
            <span className="iamis-grid__heading" aria-hidden="true">
              {heading(t, sheet.head())}
            </span>
            <Cell view={view} sheet={sheet} open={open} />
          </td>
        ),
      )}
    </tr>
  );
});
