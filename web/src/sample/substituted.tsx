import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Done } from '../parts/done';

/** After a substitute was named: who, and what is to be done about the result. */
export function Substituted({ search, id }: { search: URLSearchParams; id: string }): ReactNode {
  const { t } = useTranslation();
  const [number, standIn, then] = ['original', 'standIn', 'then'].map((name) => search.get(name) ?? '');
  if (!/^\d{4}$/.test(number!) || !/^\d{4}$/.test(standIn!)) return null;
  return (
    <Done message={t('substitute.done', { number, standIn })}>
      {then === 'asked' && <p className="govuk-body">{t('substitute.asked')}</p>}
      {then === 'advised' && (
        <p className="govuk-body">
          <Link href={`/marksheets/${id}/amendment?row=${number!}`} className="govuk-notification-banner__link">
            {t('substitute.advised')}
          </Link>
        </p>
      )}
    </Done>
  );
}
