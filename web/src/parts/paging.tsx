/** Lists by pages: the service gives the way on, the page remembers the way back. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface Pages {
  /** To be passed to the query; null on the first page. */
  after: string | null;
  number: number;
  next: (cursor: string) => void;
  previous: () => void;
  first: () => void;
}

export function usePages(): Pages {
  const [cursors, setCursors] = useState<string[]>([]);
  return {
    after: cursors.at(-1) ?? null,
    number: cursors.length + 1,
    next: (cursor) => setCursors([...cursors, cursor]),
    previous: () => setCursors(cursors.slice(0, -1)),
    first: () => setCursors([]),
  };
}

interface PagingProps {
  pages: Pages;
  info: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export function Paging({ pages, info }: PagingProps): ReactNode {
  const { t } = useTranslation();
  if (pages.number === 1 && !info.hasNextPage) return null;
  const go = (move: () => void) => () => {
    move();
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <nav className="iamis-paging" aria-label={t('paging.name')}>
      {pages.number > 1 && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={go(pages.previous)}>
          {t('paging.previous')}
        </button>
      )}
      <span className="govuk-body" role="status">
        {t('paging.page', { number: pages.number })}
      </span>
      {info.hasNextPage && info.endCursor !== null && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={go(() => pages.next(info.endCursor!))}
        >
          {t('paging.next')}
        </button>
      )}
    </nav>
  );
}
