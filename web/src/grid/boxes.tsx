/** The boxes of a row: the mark or grade, and the teacher's initials. */
import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CellProps } from './columns';
import { nameOf } from './list';
import { boxId } from './moving';
import type { Field } from './queue';
import { Standing, standingId, standsAt } from './standing';
import type { RowView } from './view';
import { resultWords } from './words';

export const USED_INITIALS = 'initials-in-use';

export function ResultCell({ view, sheet, open }: CellProps): ReactNode {
  const { t } = useTranslation();
  const { unit } = sheet.head().sheet;
  const { row } = view;
  if (!open || row.status === 'SUBMITTED')
    return (
      <>
        {row.result && resultWords(t, row.result.code)}
        {row.status === 'SUBMITTED' && <span className="iamis-grid__note">{t('grid.submitted')}</span>}
      </>
    );
  const label = unit.assessment === 'MARKS' ? t('grid.mark', { maximum: unit.maximumMark }) : t('grid.grade');
  return (
    <>
      {unit.assessment === 'MARKS' ? (
        <Box field="result" label={label} view={view} sheet={sheet} inputMode="text" className="iamis-grid__mark" />
      ) : (
        <Choice label={label} view={view} sheet={sheet} outcomes={unit.outcomes} />
      )}
      <Standing view={view} sheet={sheet} at="result" />
    </>
  );
}

export function InitialsCell({ view, sheet, open }: CellProps): ReactNode {
  const { t } = useTranslation();
  const { row, result, initials, standing } = view;
  if (!open || row.status === 'SUBMITTED') return row.initials;
  // As the guide has it: the box appears once there is a mark, so that Tab goes down the marks first.
  const begun = initials !== '' || row.result !== null || (result !== '' && standing !== 'TYPING');
  if (!begun) return null;
  return (
    <>
      <Box
        field="initials"
        label={t('grid.initials')}
        view={view}
        sheet={sheet}
        list={USED_INITIALS}
        className="iamis-grid__initials"
        onClick={() => {
          if (initials === '' && sheet.repeated !== '')
            sheet.put([{ number: row.candidate.number, field: 'initials', text: sheet.repeated }]);
        }}
      />
      <Standing view={view} sheet={sheet} at="initials" />
    </>
  );
}

interface BoxProps {
  field: Field;
  label: string;
  view: RowView;
  sheet: CellProps['sheet'];
  className?: string;
  list?: string;
  inputMode?: 'text';
  onClick?: () => void;
}

/** A refusal is about one of the two boxes; a box is green only with something in it. */
function shownAs(view: RowView, field: Field): string {
  if (view.standing === 'STORED' && view[field] === '') return 'EMPTY';
  return view.standing === 'REFUSED' && view.field !== field ? 'UNSAVED' : view.standing;
}

function attributes({ field, label, view }: Pick<BoxProps, 'field' | 'label' | 'view'>) {
  const { number } = view.row.candidate;
  const stands = standsAt(view, field);
  return {
    id: boxId(field, number),
    'aria-label': `${label}, ${number} ${nameOf(view.row)}`,
    ...(stands && { 'aria-describedby': standingId(field, number) }),
    ...(view.standing === 'REFUSED' && view.field === field && { 'aria-invalid': true as const }),
    'data-standing': shownAs(view, field),
  };
}

/** A box that goes from the page, as when the session ends, loses the focus on its way: nobody has left it, and what is half typed is not sent. */
function useLeave(sheet: CellProps['sheet'], number: string): () => void {
  const gone = useRef(false);
  useLayoutEffect(
    () => () => {
      gone.current = true;
    },
    [],
  );
  return () => {
    if (!gone.current) sheet.leave(number);
  };
}

function Box({ field, label, view, sheet, className, ...rest }: BoxProps): ReactNode {
  const { number } = view.row.candidate;
  const leave = useLeave(sheet, number);
  return (
    <input
      {...rest}
      {...attributes({ field, label, view })}
      className={`govuk-input iamis-grid__box ${className ?? ''}`}
      type="text"
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={40}
      value={view[field]}
      onFocus={(event) => event.target.select()}
      onChange={(event) => sheet.type(number, field, event.target.value)}
      onBlur={leave}
    />
  );
}

interface ChoiceProps {
  label: string;
  view: RowView;
  sheet: CellProps['sheet'];
  outcomes: readonly string[];
}

/** A choice counts at once; Absent, which is asked about, only when the box is left: arrows may only have passed it. */
function Choice({ label, view, sheet, outcomes }: ChoiceProps): ReactNode {
  const { t } = useTranslation();
  const { number } = view.row.candidate;
  const value = view.result.trim().toUpperCase();
  const choices = ['', ...outcomes, 'A'];
  const leave = useLeave(sheet, number);
  return (
    <select
      {...attributes({ field: 'result', label, view })}
      className="govuk-select iamis-grid__box"
      value={choices.includes(value) ? value : '?'}
      onChange={({ target }) => {
        sheet.type(number, 'result', target.value);
        if (target.value !== 'A') sheet.leave(number);
      }}
      onBlur={leave}
    >
      {!choices.includes(value) && <option value="?">{view.result}</option>}
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice === 'A' ? t('grid.absent') : choice === '' ? t('grid.none') : resultWords(t, choice)}
        </option>
      ))}
    </select>
  );
}
