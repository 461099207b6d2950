/** The guides' numbered list: View/Print for … */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import { Answer } from '../parts/answer';
import { Page } from '../parts/page';
import { ReportListsDocument, ReportSheetsDocument } from './reports.generated';

export default function Reports(): ReactNode {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const after = search.get('after');
  const centre = search.get('centre');
  return (
    <Page title={t('reports.title')} back={{ to: '/' }}>
      <Answer query={ReportSheetsDocument} variables={{ after, centre }}>
        {({ marksheets }) => (
          <>
            <List ids={marksheets.nodes.map(({ id }) => id)} />
            {marksheets.pageInfo.hasNextPage && (
              <Link
                className="govuk-link"
                href={`/print-reports?${new URLSearchParams({ ...(centre && { centre }), after: marksheets.pageInfo.endCursor ?? '' }).toString()}`}
              >
                {t('home.nextPage')}
              </Link>
            )}
          </>
        )}
      </Answer>
    </Page>
  );
}

function List({ ids }: { ids: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  if (ids.length === 0) return <p className="govuk-body">{t('reports.none')}</p>;
  return (
    <Answer query={ReportListsDocument} variables={{ ids }}>
      {({ candidateDetailsReport }) => (
        <ol className="govuk-list govuk-list--number">
          {(candidateDetailsReport?.lists ?? []).map(({ title, marksheetIds, centre }) => (
            <li key={marksheetIds.join()}>
              <Link href={`/print-reports/view?${viewOf(marksheetIds)}`} className="govuk-link">
                {t('reports.viewPrint', { title })}
                <span className="govuk-visually-hidden"> {centre.number}</span>
              </Link>
            </li>
          ))}
        </ol>
      )}
    </Answer>
  );
}

const viewOf = (ids: readonly string[]): string => new URLSearchParams(ids.map((id) => ['sheet', id])).toString();
