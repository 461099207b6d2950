import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../api/client';

const WORDS = {
  NO_LINE: 'failure.noLine',
  BUSY: 'failure.busy',
  SIGNED_OUT: 'failure.signedOut',
  REFUSED: 'failure.refused',
} as const;

/** A failure in words: the service's own where it said something. */
export function useFailureWords(): (failure: Failure) => string {
  const { t } = useTranslation();
  return ({ kind, message }) => message || t(WORDS[kind]);
}

/** In place of what could not be loaded. */
export function Failed({ failure, again }: { failure: Failure; again?: () => void }): ReactNode {
  const { t } = useTranslation();
  const words = useFailureWords();
  return (
    <div className="govuk-inset-text" role="alert">
      <p className="govuk-body">{words(failure)}</p>
      {again && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={again}>
          {t('failure.again')}
        </button>
      )}
    </div>
  );
}
