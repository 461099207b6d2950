import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { moment } from '../dates';
import type { Sheet } from './sheet';

/** Who came or went after the sheet was submitted, and what it means: the service's words. */
export function CohortChanges({ changes }: { changes: Sheet['cohortChanges'] }): ReactNode {
  const { t } = useTranslation();
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="cohort" className="iamis-section">
      <h2 className="govuk-heading-m" id="cohort">
        {t('cohort.title')}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {changes.map(({ kind, candidateNumber, candidateName, at, by, reason, text, consequences }) => (
          <li key={`${kind} ${candidateNumber} ${at}`}>
            {text} {candidateName}. {t('cohort.by', { by, at: moment(at) })} {reason}
            <ul className="govuk-list">
              {consequences.map((consequence) => (
                <li key={consequence.code}>{consequence.text}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
