import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { HomeTopQuery } from '../pages/home-top.generated';

/** Sheets complete and not submitted (R18). */
export function Ready({ ready }: { ready: HomeTopQuery['ready'] | undefined }): ReactNode {
  const { t } = useTranslation();
  if (!ready || ready.nodes.length === 0) return null;
  return (
    <Banner id="ready" title={t('home.remember')} text={t('home.ready', { count: ready.totalCount })}>
      {ready.nodes.map(({ id, title }) => (
        <li key={id}>
          <Link href={`/marksheets/${id}/submit`} className="govuk-notification-banner__link">
            {title}
          </Link>
        </li>
      ))}
    </Banner>
  );
}

/** Sheets with clerical errors that the centre has not said it has seen. */
export function Corrected({ whole }: { whole: HomeTopQuery['whole'] | undefined }): ReactNode {
  const { t } = useTranslation();
  const corrected = (whole?.nodes ?? []).filter(({ clericalErrors }) => clericalErrors.outstanding > 0);
  if (corrected.length === 0) return null;
  return (
    <Banner id="corrected" title={t('home.look')} text={t('home.corrected', { count: corrected.length })}>
      {corrected.map(({ id, title }) => (
        <li key={id}>
          <Link href={`/marksheets/${id}/clerical-errors`} className="govuk-notification-banner__link">
            {title}
          </Link>
        </li>
      ))}
    </Banner>
  );
}

interface BannerProps {
  id: string;
  title: string;
  text: string;
  children: ReactNode;
}

function Banner({ id, title, text, children }: BannerProps): ReactNode {
  return (
    <section className="govuk-notification-banner" aria-labelledby={`${id}-title`}>
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={`${id}-title`}>
          {title}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">{text}</p>
        <ul className="govuk-list">{children}</ul>
      </div>
    </section>
  );
}
