/** Candidate Details Report, on screen and on paper; the same as files. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import { languageNow } from '../language';
import { Answer } from '../parts/answer';
import { Page } from '../parts/page';
import { ReportTable } from '../reports/table';
import { useSession } from '../session';
import { NotFound } from './not-found';
import { CandidateDetailsDocument } from './reports.generated';

const FORMATS = ['pdf', 'csv', 'xlsx'] as const;

export default function Report(): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const [search] = useSearchParams();
  const ids = search.getAll('sheet');
  if (ids.length === 0) return <NotFound />;
  const asked = new URLSearchParams(ids.map((id) => ['marksheet', id]));
  asked.set('language', languageNow().toLowerCase());
  return (
    <Answer query={CandidateDetailsDocument} variables={{ ids, sample: may('sample:read') }}>
      {({ candidateDetailsReport }) =>
        candidateDetailsReport == null ? (
          <NotFound />
        ) : (
          <Page title={t('report.title')} back={{ to: '/print-reports', text: t('report.back') }}>
            <div className="govuk-button-group iamis-no-print">
              <button type="button" className="govuk-button" onClick={() => window.print()}>
                {t('report.print')}
              </button>
              {FORMATS.map((format) => (
                <a
                  key={format}
                  className="govuk-link"
                  href={`/reports/candidate-details.${format}?${asked.toString()}`}
                >
                  {t(`report.${format}`)}
                </a>
              ))}
              {ids.length === 1 && (
                <Link href={`/marksheets/${ids[0]!}/distribution`} className="govuk-link">
                  {t('sheet.distribution')}
                </Link>
              )}
            </div>
            {candidateDetailsReport.lists.map((list) => (
              <ReportTable key={list.marksheetIds.join()} list={list} />
            ))}
          </Page>
        )
      }
    </Answer>
  );
}
