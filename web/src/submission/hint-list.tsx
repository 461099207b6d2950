import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Hint } from './hints';

export function HintList({ id, hints }: { id: string; hints: readonly Hint[] }): ReactNode {
  const { t } = useTranslation();
  if (hints.length === 0) return null;
  return (
    <section aria-labelledby="hints">
      <h2 className="govuk-heading-m" id="hints">
        {t('submission.hints')}
      </h2>
      <p className="govuk-body">{t('submission.hintsText')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {hints.map((hint) =>
          hint.kind === 'TWIN' ? (
            <li key={`twin ${hint.title}`}>{t('submission.twin', { count: hint.count, title: hint.title })}</li>
          ) : hint.kind === 'ALL_EQUAL' ? (
            <li key="equal">
              {hint.initials === null
                ? t('submission.allEqual', { count: hint.count, mark: hint.mark })
                : t('submission.allEqualOf', { count: hint.count, mark: hint.mark, initials: hint.initials })}
            </li>
          ) : (
            <li key={`${hint.kind} ${hint.number}`}>
              <Link href={`/marksheets/${id}?row=${hint.number}`} className="govuk-link">
                {hint.kind === 'ZERO'
                  ? t('submission.zero', { number: hint.number })
                  : t('submission.transposed', hint)}
              </Link>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
