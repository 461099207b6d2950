/** What happened, for a screen reader: politely, gathered, and not for each key. */
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { News } from './head';
import type { Sheet } from './sheet';

const GATHER_MS = 900;

export function Aloud({ sheet }: { sheet: Sheet }): ReactNode {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const gathered = useRef<News[]>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = sheet.hear((news) => {
      gathered.current.push(news);
      clearTimeout(timer);
      timer = setTimeout(() => {
        setText(words(t, gathered.current));
        gathered.current = [];
      }, GATHER_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [sheet, t]);
  return (
    <div role="status" aria-live="polite" className="govuk-visually-hidden" data-aloud="">
      {text}
    </div>
  );
}

function words(t: TFunction, all: readonly News[]): string {
  const saved = [...new Set(all.flatMap((news) => news.saved ?? []))];
  const sum = (pick: (news: News) => number | undefined) => all.reduce((total, news) => total + (pick(news) ?? 0), 0);
  const counted = [
    ['grid.said.pasted', sum(({ pasted }) => pasted)],
    ['grid.said.leftOut', sum(({ leftOut }) => leftOut)],
    ['grid.said.undone', sum(({ undone }) => undone)],
    ['grid.said.skipped', sum(({ skipped }) => skipped)],
    ['grid.said.others', sum(({ others }) => others)],
  ] as const;
  return [
    ...counted.filter(([, count]) => count > 0).map(([key, count]) => t(key, { count })),
    ...(saved.length === 1 ? [t('grid.said.savedOne', { number: saved[0] })] : []),
    ...(saved.length > 1 ? [t('grid.said.saved', { count: saved.length })] : []),
    ...all.flatMap(({ refused }) => refused ?? []),
    ...all.flatMap(({ conflicts }) => conflicts ?? []).map((number) => t('grid.conflict', { number })),
  ].join(' ');
}
