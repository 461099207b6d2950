import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface CountedProps {
  row: {
    result?: { code: string } | null;
    countedResult?: { code: string } | null;
    correction?: object | null;
  };
}

/** A submitted result; where a later decision counts, that beside it: a clerical error in red, and in words. */
export function Counted({ row: { result, countedResult, correction } }: CountedProps): ReactNode {
  const { t } = useTranslation();
  if (result == null) return null;
  if (countedResult == null || countedResult.code === result.code) return result.code;
  return (
    <>
      <span className="iamis-original">
        <span className="govuk-visually-hidden">{t('counted.original')} </span>
        {result.code}
      </span>{' '}
      <strong className={correction ? 'iamis-corrected' : ''}>
        {countedResult.code}{' '}
        <span className="iamis-corrected__word">{t(correction ? 'counted.corrected' : 'counted.amended')}</span>
      </strong>
    </>
  );
}
