/** Every moderator report that may be read now, and where those are that are kept elsewhere (R32). */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import { day } from '../dates';
import { Answer } from '../parts/answer';
import { Page } from '../parts/page';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { ModeratorReportsDocument } from './moderator-reports.generated';
import type { ModeratorReportsQuery } from './moderator-reports.generated';

export default function ModeratorReports(): ReactNode {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  return (
    <Page title={t('moderatorReports.title')} back={{ to: '/' }}>
      <Answer query={ModeratorReportsDocument} variables={{ after: search.get('after') }}>
        {({ moderatorReports: { nodes, pageInfo }, families }) => (
          <>
            <List reports={nodes} />
            {pageInfo.hasNextPage && (
              <Link
                className="govuk-link"
                href={`/moderator-reports?${new URLSearchParams({ after: pageInfo.endCursor ?? '' }).toString()}`}
              >
                {t('home.nextPage')}
              </Link>
            )}
            {families.map(
              ({ code, name, reportsElsewhere }) =>
                reportsElsewhere && (
                  <p key={code} className="govuk-body">
                    {name}:{' '}
                    <a className="govuk-link" href={reportsElsewhere.url}>
                      {reportsElsewhere.text}
                    </a>
                  </p>
                ),
            )}
          </>
        )}
      </Answer>
    </Page>
  );
}

function List({ reports }: { reports: ModeratorReportsQuery['moderatorReports']['nodes'] }): ReactNode {
  const { t } = useTranslation();
  if (reports.length === 0) return <p className="govuk-body">{t('moderatorReports.fromResultsDay')}</p>;
  return (
    <Table
      caption={t('moderatorReports.title')}
      captionHidden
      columns={[t('moderatorReports.unit'), t('moderatorReports.report'), t('moderatorReports.lastDay')]}
    >
      {reports.map(({ id, offering, level, language, downloadUrl, lastDay }) => (
        <Row key={id}>
          <RowHead>
            {offering.series.title} {offering.unit.title} ({offering.unit.code})
          </RowHead>
          <Cell>
            <a className="govuk-link" href={downloadUrl ?? undefined}>
              {t('moderatorReports.view', { level, language: t(`language.${language}`) })}
              <span className="govuk-visually-hidden"> {offering.unit.code}</span>
            </a>
          </Cell>
          <Cell>{day(lastDay)}</Cell>
        </Row>
      ))}
    </Table>
  );
}
