import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** That an act is done, on top of its page; it takes the focus, so that it is read out and seen. Nothing while there is nothing to say. */
export function Done({ message, children }: { message: string; children?: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const banner = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (message !== '') banner.current?.focus();
  }, [message]);
  if (message === '') return null;
  return (
    <div
      className="govuk-notification-banner govuk-notification-banner--success"
      role="alert"
      aria-labelledby="done-title"
      tabIndex={-1}
      ref={banner}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id="done-title">
          {t('done.title')}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">{message}</p>
        {children}
      </div>
    </div>
  );
}
