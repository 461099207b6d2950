import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CandidateDetailsQuery } from '../pages/reports.generated';
import { Cell, Row, RowHead, Table } from '../parts/table';

type List = NonNullable<CandidateDetailsQuery['candidateDetailsReport']>['lists'][number];

/** As the guides print it: 050108 for 5 January 2008. */
const birth = (date: string): string => `${date.slice(8)}${date.slice(5, 7)}${date.slice(2, 4)}`;

export function ReportTable({ list }: { list: List }): ReactNode {
  const { t } = useTranslation();
  const { title, centre, rows } = list;
  const initials = rows.some((row) => row.initials != null);
  const units = new Set(rows.map(({ unitCode }) => unitCode)).size > 1;
  const sample = rows.some(({ sampled }) => sampled !== undefined);
  const columns = [
    t('report.place'),
    t('report.number'),
    t('report.name'),
    t('report.birth'),
    ...(units ? [t('report.unit')] : []),
    ...(initials ? [t('report.initials')] : []),
    t('report.total'),
    ...(sample ? [t('report.sample')] : []),
  ];
  return (
    <section className="iamis-report">
      <h2 className="govuk-heading-m">{title}</h2>
      <p className="govuk-body">{t('report.centre', { number: centre.number, name: centre.name })}</p>
      {rows.length === 0 ? (
        <p className="govuk-body">{t('report.empty')}</p>
      ) : (
        <Table caption={title} captionHidden columns={columns}>
          {rows.map((row) => (
            <Row key={`${row.unitCode} ${row.candidateNumber}`}>
              <Cell>{row.place}</Cell>
              <RowHead>{row.candidateNumber}</RowHead>
              <Cell>
                {row.surname}: {row.forenames}
              </Cell>
              <Cell>{row.dateOfBirth != null && birth(row.dateOfBirth)}</Cell>
              {units && <Cell>{row.unitCode}</Cell>}
              {initials && <Cell>{row.initials}</Cell>}
              <Cell>
                {row.countedResult?.code}
                {row.submittedResult != null && ` ${t('report.submitted', { result: row.submittedResult.code })}`}
              </Cell>
              {sample && <Cell>{row.sampled && t('report.yes')}</Cell>}
            </Row>
          ))}
        </Table>
      )}
    </section>
  );
}
