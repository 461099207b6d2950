/** What was refused or is in conflict, also where its row is not on this page or no longer on the sheet. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf } from './list';
import type { Field } from './queue';
import { givenUp } from './queue';
import type { Sheet } from './sheet';
import { useHead } from './use-sheet';

export const toAttention = (): void => document.querySelector<HTMLElement>('.iamis-grid__attention')?.focus();

interface Props {
  sheet: Sheet;
  onGo: (field: Field, number: string) => void;
}

export function Attention({ sheet, onGo }: Props): ReactNode {
  const { t } = useTranslation();
  const { refused, conflicts } = useHead(sheet);
  if (refused.length + conflicts.length === 0) return null;
  const items = [
    ...refused.map(({ entry: { number }, field, message }) => ({ number, field, message })),
    ...conflicts.map((number) => ({ number, field: 'result' as const, message: t('grid.conflict', { number }) })),
  ];
  return (
    <section className="govuk-error-summary iamis-grid__attention" aria-labelledby="attention" tabIndex={-1}>
      <h2 id="attention" className="govuk-error-summary__title">
        {t('grid.attention', { count: items.length })}
      </h2>
      <ul className="govuk-list govuk-error-summary__list">
        {items.map(({ number, field, message }) => {
          const row = sheet.row(number);
          return (
            <li key={number}>
              {row?.status === 'DRAFT' ? (
                <button type="button" className="iamis-link-button" onClick={() => onGo(field, number)}>
                  {number} {nameOf(row)}
                </button>
              ) : (
                <Gone number={number} message={message} sheet={sheet} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Its row was submitted or withdrawn meanwhile: what was typed is shown, and let go only by the person. */
function Gone({ number, message, sheet }: { number: string; message: string; sheet: Sheet }): ReactNode {
  const { t } = useTranslation();
  const { entry } = sheet.sender.queue.refused[number] ?? sheet.sender.queue.conflicts[number]!;
  return (
    <>
      <strong>{number}</strong> {[entry.result, entry.initials].filter(Boolean).join(' ')}: {message}{' '}
      <button
        type="button"
        className="iamis-link-button"
        onClick={() => sheet.sender.change((queue) => givenUp(queue, number))}
      >
        {t('grid.giveUp')} <span className="govuk-visually-hidden">{number}</span>
      </button>
    </>
  );
}
