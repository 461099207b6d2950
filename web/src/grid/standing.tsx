/** What became of what was typed, beside the box it was typed in. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { givenUp, keepMine } from './queue';
import type { Field } from './queue';
import type { Sheet } from './sheet';
import type { RowView } from './view';
import { resultWords } from './words';

export const standingId = (field: Field, number: string): string => `stands-${field}-${number}`;

/** One place for each row: the box it is about. */
export function standsAt(view: RowView, field: Field): boolean {
  if (view.standing === 'REFUSED') return view.field === field;
  if (field === 'initials') return false;
  return view.standing !== 'TYPING' && (view.standing !== 'STORED' || view.result !== '');
}

interface Props {
  view: RowView;
  sheet: Sheet;
  at: Field;
}

export function Standing({ view, sheet, at }: Props): ReactNode {
  const { t } = useTranslation();
  const { number } = view.row.candidate;
  if (!standsAt(view, at)) return null;
  const id = standingId(at, number);
  switch (view.standing) {
    case 'REFUSED':
      return <Refused view={view} sheet={sheet} at={at} />;
    case 'CONFLICT':
      return <Conflict view={view} sheet={sheet} at={at} />;
    case 'STORED':
      return (
        <span id={id} className="iamis-grid__saved">
          <span aria-hidden="true">✓</span> {t('grid.saved')}
        </span>
      );
    default:
      return (
        <span id={id} className="iamis-grid__saving">
          {t(view.standing === 'ASKED' ? 'grid.asked' : 'grid.saving')}
        </span>
      );
  }
}

function Refused({ view, sheet, at }: Props): ReactNode {
  const { t } = useTranslation();
  const { number } = view.row.candidate;
  const stored = at === 'result' ? (view.row.result?.code ?? '') : (view.row.initials ?? '');
  return (
    <>
      <p id={standingId(at, number)} className="govuk-error-message iamis-grid__refused">
        <span className="govuk-visually-hidden">{t('form.error')}</span> {view.message}
      </p>
      <button
        type="button"
        className="iamis-link-button iamis-grid__act"
        onClick={() => {
          sheet.sender.change((queue) => givenUp(queue, number));
          document.getElementById(`${at}-${number}`)?.focus();
        }}
      >
        {stored === '' ? t('grid.backToBlank') : t('grid.backTo', { value: resultWords(t, stored) })}
        <span className="govuk-visually-hidden"> {number}</span>
      </button>
    </>
  );
}

/** R11: both values side by side; nothing is overwritten before the person has chosen. */
function Conflict({ view, sheet }: Props): ReactNode {
  const { t } = useTranslation();
  const { number } = view.row.candidate;
  const theirs = view.theirs!;
  const words = (result: string, initials: string) =>
    [result === '' ? t('grid.blank') : resultWords(t, result.toUpperCase()), initials.toUpperCase()]
      .filter(Boolean)
      .join(' ');
  const choose = (mine: boolean) => {
    sheet.sender.change((queue) => (mine ? keepMine : givenUp)(queue, number));
    document.getElementById(`result-${number}`)?.focus();
    void sheet.reload();
  };
  return (
    <div className="iamis-grid__conflict" role="group" aria-labelledby={standingId('result', number)}>
      <p id={standingId('result', number)} className="govuk-error-message">
        {t('grid.conflict', { number })}
      </p>
      <dl>
        <div>
          <dt>{t('grid.mine')}</dt>
          <dd>{words(view.result, view.initials)}</dd>
        </div>
        <div>
          <dt>{t('grid.theirs')}</dt>
          <dd>{words(theirs.result ?? '', theirs.initials ?? '')}</dd>
        </div>
      </dl>
      <button
        type="button"
        className="govuk-button govuk-button--secondary iamis-grid__small"
        onClick={() => choose(true)}
      >
        {t('grid.keepMine')} <span className="govuk-visually-hidden">{number}</span>
      </button>
      <button
        type="button"
        className="govuk-button govuk-button--secondary iamis-grid__small"
        onClick={() => choose(false)}
      >
        {t('grid.takeTheirs')} <span className="govuk-visually-hidden">{number}</span>
      </button>
    </div>
  );
}
