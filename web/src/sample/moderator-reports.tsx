import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { day } from '../dates';
import { SheetModeratorReportsDocument } from '../pages/moderator-reports.generated';

/** The guides' “View Moderators Report”, from results day (R32). The page is whole without it, so a failure shows nothing. */
export function SheetModeratorReports({ id }: { id: string }): ReactNode {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: SheetModeratorReportsDocument, variables: { id } });
  const sheet = data?.marksheet;
  if (!sheet) return null;
  const { resultsDay, family } = sheet.series;
  return (
    <section aria-labelledby="moderator-reports" className="iamis-section">
      <h2 className="govuk-heading-m" id="moderator-reports">
        {t('moderatorReports.title')}
      </h2>
      {family.reportsElsewhere && (
        <p className="govuk-body">
          <a className="govuk-link" href={family.reportsElsewhere.url}>
            {family.reportsElsewhere.text}
          </a>
        </p>
      )}
      {!family.reportsElsewhere && sheet.moderatorReports.length === 0 && (
        <p className="govuk-body">
          {resultsDay == null ? t('moderatorReports.none') : t('moderatorReports.from', { day: day(resultsDay) })}
        </p>
      )}
      <ul className="govuk-list">
        {sheet.moderatorReports.map(({ id: report, level, language, downloadUrl, lastDay }) => (
          <li key={report}>
            <a className="govuk-link" href={downloadUrl ?? undefined}>
              {t('moderatorReports.view', { level, language: t(`language.${language}`) })}
            </a>{' '}
            {t('moderatorReports.until', { day: day(lastDay) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
