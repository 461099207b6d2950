import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A secret that the service keeps no copy of. */
export function KeyShown({ id, secret }: { id: string; secret: string }): ReactNode {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => setSaid(t('key.copied')),
      () => setSaid(t('key.notCopied')),
    );
  return (
    <>
      <div className="govuk-warning-text">
        <span className="govuk-warning-text__icon" aria-hidden="true">
          !
        </span>
        <strong className="govuk-warning-text__text">
          <span className="govuk-visually-hidden">{t('signIn.warning')}</span> {t('key.once')}
        </strong>
      </div>
      <p className="govuk-body">
        {t('key.label')} <code className="iamis-key">{secret}</code>
      </p>
      <button type="button" className="govuk-button govuk-button--secondary" onClick={() => void copy()}>
        {t('key.copy')}
      </button>
      <p className="govuk-body" role="status">
        {said}
      </p>
      <p className="govuk-body">
        {t('key.clientId')} <code className="iamis-break">{id}</code>
      </p>
    </>
  );
}
