/** R6: an absence is confirmed by the person; several at once (a pasted column) in one list. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../parts/dialog';
import { nameOf } from './list';
import { focusBox } from './moving';
import type { Sheet } from './sheet';
import { useHead } from './use-sheet';

export function Absence({ sheet }: { sheet: Sheet }): ReactNode {
  const numbers = useHead(sheet).toConfirm.filter((number) => sheet.row(number));
  return numbers.length === 0 ? null : <Question sheet={sheet} numbers={numbers} />;
}

function Question({ sheet, numbers }: { sheet: Sheet; numbers: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  const text = useRef<HTMLDivElement>(null);
  // Not a button: whoever types on without looking must not answer by Enter.
  useEffect(() => text.current?.focus(), []);
  const answer = (yes: boolean) => {
    sheet.confirmAbsence(numbers, yes);
    if (!yes) setTimeout(() => focusBox('result', numbers[0]!));
  };
  return (
    <Dialog title={t('grid.absence', { count: numbers.length })} onClose={() => answer(false)}>
      <div ref={text} tabIndex={-1} className="iamis-grid__question">
        <ul className="govuk-list">
          {numbers.map((number) => (
            <li key={number}>
              <strong>{number}</strong> {nameOf(sheet.row(number)!)}
            </li>
          ))}
        </ul>
        <p className="govuk-body">{t('grid.absenceNote')}</p>
      </div>
      <div className="govuk-button-group">
        <button type="button" className="govuk-button" onClick={() => answer(true)}>
          {t('grid.absenceYes', { count: numbers.length })}
        </button>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => answer(false)}>
          {t('grid.absenceNo')}
        </button>
      </div>
    </Dialog>
  );
}
