import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { day } from '../dates';
import type { OutstandingThingsFragment } from '../pages/sample.generated';

type Item = OutstandingThingsFragment['items'][number];

/** Where each thing is done. */
function whereOf(id: string, { code, candidateNumber }: Item): string | null {
  if (code === 'NOTE_MISSING') return '#note';
  if (code === 'SUBSTITUTE_OPEN') return `/marksheets/${id}/sample/substitute/${candidateNumber!}`;
  if (code === 'LATE_ROW_OPEN') return `/marksheets/${id}?row=${candidateNumber!}`;
  if (code === 'FURTHER_WORK_DUE') return `/marksheets/${id}/work`;
  return null;
}

/** What the centre has still to do, soonest first: the service's words. */
export function Outstanding({ id, items }: { id: string; items: readonly Item[] }): ReactNode {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="outstanding" className="govuk-inset-text">
      <h2 className="govuk-heading-m" id="outstanding">
        {t('sample.outstanding', { count: items.length })}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {items.map((item) => (
          <li key={`${item.code} ${item.candidateNumber ?? ''}`}>
            <Text to={whereOf(id, item)}>{item.text}</Text>{' '}
            {item.due != null && !item.overdue && t('sample.due', { day: day(item.due) })}
            {item.due != null && item.overdue && (
              <strong className="govuk-tag govuk-tag--red">{t('sample.overdue', { day: day(item.due) })}</strong>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Text({ to, children }: { to: string | null; children: string }): ReactNode {
  if (to === null) return children;
  if (!to.startsWith('#'))
    return (
      <Link href={to} className="govuk-link">
        {children}
      </Link>
    );
  return (
    <a
      href={to}
      className="govuk-link"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(to.slice(1))?.focus();
      }}
    >
      {children}
    </a>
  );
}
