import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { day } from '../dates';
import type { SheetLineFragment } from '../pages/home.generated';
import { SheetLine } from './sheet-line';

const CLOSED = 'iamis.series.closed';

/** Which boxes the person closed: nothing about candidates, so it may stay in the browser. */
function closedBefore(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(CLOSED) ?? '[]');
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : [];
  } catch {
    return [];
  }
}

interface Box {
  key: string;
  title: string;
  amendmentsClose: string | null;
  sheets: SheetLineFragment[];
}

/** The service lists by centre, then series: what belongs together stands together. */
function boxesOf(sheets: readonly SheetLineFragment[], withCentre: boolean): Box[] {
  const boxes = new Map<string, Box>();
  for (const sheet of sheets) {
    const { centre, series } = sheet;
    const key = withCentre ? `${centre.number} ${series.id}` : series.id;
    const title = withCentre ? `${centre.number} ${centre.name} – ${series.title}` : series.title;
    if (!boxes.has(key)) boxes.set(key, { key, title, amendmentsClose: series.amendmentsClose ?? null, sheets: [] });
    boxes.get(key)!.sheets.push(sheet);
  }
  return [...boxes.values()];
}

export function SeriesList(props: { sheets: readonly SheetLineFragment[]; withCentre: boolean }): ReactNode {
  const { t } = useTranslation();
  const [closed, setClosed] = useState(closedBefore);
  const remember = (key: string, open: boolean) => {
    const others = closed.filter((each) => each !== key);
    const now = open ? others : [...others, key];
    setClosed(now);
    localStorage.setItem(CLOSED, JSON.stringify(now));
  };
  return boxesOf(props.sheets, props.withCentre).map(({ key, title, amendmentsClose, sheets }) => (
    <details
      key={key}
      className="iamis-series"
      open={!closed.includes(key)}
      onToggle={(event) => {
        const { open } = event.currentTarget;
        if (open === closed.includes(key)) remember(key, open);
      }}
    >
      <summary>
        <h2 className="govuk-heading-m">{title}</h2>
        <span className="iamis-series__count">{t('home.units', { count: sheets.length })}</span>
      </summary>
      {amendmentsClose && <p className="govuk-body-s">{t('home.amendmentsClose', { day: day(amendmentsClose) })}</p>}
      <ul className="iamis-sheets">
        {sheets.map((sheet) => (
          <SheetLine key={sheet.id} sheet={sheet} />
        ))}
      </ul>
    </details>
  ));
}
