import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { moment } from '../dates';
import { ModeratorDetailsDocument } from '../pages/moderator-details.generated';

/** Who looks at the sheet (R29). The page is whole without it, so a failure shows nothing. */
export function ModeratorDetails({ id }: { id: string }): ReactNode {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: ModeratorDetailsDocument, variables: { id } });
  if (!data) return null;
  const moderator = data.marksheet?.moderator;
  return (
    <section aria-labelledby="moderator" className="iamis-section">
      <h2 className="govuk-heading-m" id="moderator">
        {t('moderator.title')}
      </h2>
      {moderator ? (
        <dl className="govuk-summary-list">
          <Line name={t('moderator.name')}>{moderator.name}</Line>
          <Line name={t('moderator.address')}>
            <span className="iamis-lines">{moderator.address ?? t('moderator.noAddress')}</span>
          </Line>
          <Line name={t('moderator.language')}>
            {t(`language.${moderator.language}`)}
            {moderator.welshSpeaking && ` (${t('moderator.welshSpeaking')})`}
          </Line>
          <Line name={t('moderator.since')}>{moment(moderator.since)}</Line>
        </dl>
      ) : (
        <p className="govuk-body">{t('moderator.none')}</p>
      )}
    </section>
  );
}

const Line = ({ name, children }: { name: string; children: ReactNode }): ReactNode => (
  <div className="govuk-summary-list__row">
    <dt className="govuk-summary-list__key">{name}</dt>
    <dd className="govuk-summary-list__value">{children}</dd>
  </div>
);
