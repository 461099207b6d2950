/** What a file would change, old to new, what is refused and why, and the rest; and the button that saves it. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../parts/form';
import { Cell, Row, RowHead, Table } from '../parts/table';
import type { TriedRowFragment } from './spreadsheet.generated';
import type { Tried } from './tried';

interface DryRunProps {
  tried: Tried;
  initials: boolean;
  onSave: (token: string) => Promise<void>;
  children: ReactNode;
}

export function DryRun({ tried, initials, onSave, children }: DryRunProps): ReactNode {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [tried]);
  const of = (...states: TriedRowFragment['state'][]) => tried.rows.filter(({ state }) => states.includes(state));
  const { wouldChange, unchanged, leftAlone, refused, token } = tried;
  return (
    <>
      <h3 className="govuk-heading-s" tabIndex={-1} ref={heading}>
        {t('spreadsheet.notYet')}
      </h3>
      <p className="govuk-body">{t('spreadsheet.counts', { wouldChange, unchanged, leftAlone, refused })}</p>
      {tried.notes.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {tried.notes.map(({ code, text }) => (
            <li key={code}>{text}</li>
          ))}
        </ul>
      )}
      {children}
      <Rows caption={t('spreadsheet.refused')} rows={of('REFUSED')} initials={initials} why />
      <Rows caption={t('spreadsheet.changes')} rows={of('WOULD_CHANGE')} initials={initials} />
      {token != null && <Form faults={[]} onSubmit={() => onSave(token)} button={t('spreadsheet.save')} />}
      {unchanged + leftAlone > 0 && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">{t('spreadsheet.others')}</span>
          </summary>
          <div className="govuk-details__text">
            <Rows caption={t('spreadsheet.others')} rows={of('UNCHANGED', 'LEFT_ALONE')} initials={initials} />
          </div>
        </details>
      )}
    </>
  );
}

interface RowsProps {
  caption: string;
  rows: readonly TriedRowFragment[];
  initials: boolean;
  why?: boolean;
}

function Rows({ caption, rows, initials, why = false }: RowsProps): ReactNode {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  const said = (result: string | null | undefined, by: string | null | undefined) =>
    [result ?? t('spreadsheet.blank'), ...(initials && by != null ? [by] : [])].join(' ');
  const columns = ['candidate', 'line', 'before', 'after'] as const;
  return (
    <Table
      caption={caption}
      columns={[...columns.map((column) => t(`spreadsheet.${column}`)), ...(why ? [t('spreadsheet.why')] : [])]}
    >
      {rows.map((row) => (
        <Row key={row.line}>
          <RowHead>
            {row.candidateNumber} {row.candidateName}
          </RowHead>
          <Cell>{row.line}</Cell>
          <Cell>{said(row.oldResult, row.oldInitials)}</Cell>
          <Cell>{said(row.newResult, row.newInitials)}</Cell>
          {why && <Cell>{row.problem?.message}</Cell>}
        </Row>
      ))}
    </Table>
  );
}
