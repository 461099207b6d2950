import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { day, moment } from '../dates';
import type { SampleRowFragment } from '../pages/sample.generated';
import { Counted } from '../parts/counted';
import { Cell, Row, RowHead } from '../parts/table';
import { useSession } from '../session';
import type { Sheet } from './sheet';

interface MemberRowProps {
  sheet: Sheet;
  row: SampleRowFragment;
  /** The candidate whose tick is on its way. */
  busy: string | null;
  onTick: (inside: boolean) => void;
}

export function MemberRow({ sheet, row, busy, onTick }: MemberRowProps): ReactNode {
  const { number, surname, forenames } = row.candidate;
  return (
    <Row>
      <RowHead>{number}</RowHead>
      <Cell>
        {surname}: {forenames}
      </Cell>
      <Cell>
        <Counted row={row} />
      </Cell>
      {sheet.unit.teacherInitials && <Cell>{row.initials}</Cell>}
      {sheet.unit.work !== 'NONE' && (
        <>
          <Cell>
            <Tick sheet={sheet} row={row} busy={busy} onTick={onTick} />
          </Cell>
          <Cell>
            <Why sheet={sheet} row={row} />
          </Cell>
        </>
      )}
    </Row>
  );
}

/** The tick box: what the system picked stays, what the centre added can be taken back. */
function Tick({ sheet, row, busy, onTick }: MemberRowProps): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const { number } = row.candidate;
  const inside = row.sample != null;
  const own = row.sample?.source === 'CENTRE';
  const eligible = row.result?.special == null;
  const open = may('sample:write') && (inside ? own : eligible && sheet.viewerCan.addToSample);
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small iamis-tick">
      <div className="govuk-checkboxes__item">
        <input
          id={`tick-${number}`}
          className="govuk-checkboxes__input"
          type="checkbox"
          // On its way it looks as it is wanted.
          checked={inside !== (busy === number)}
          disabled={!open}
          aria-busy={busy === number}
          onChange={() => onTick(!inside)}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={`tick-${number}`}>
          <span className="govuk-visually-hidden">{t('sample.tick', { number })}</span>
        </label>
      </div>
    </div>
  );
}

function Why({ sheet, row }: { sheet: Sheet; row: SampleRowFragment }): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const { sample } = row;
  if (sample == null) return null;
  const { number } = row.candidate;
  const open = may('sample:write') && sample.substitutedBy == null && sample.source !== 'CENTRE';
  return (
    <>
      {sample.source !== 'SYSTEM' && <strong className="govuk-tag">{t(`sample.source.${sample.source}`)}</strong>}{' '}
      {sample.reason.text} {sample.note}{' '}
      {sample.due != null && <strong>{t('sample.due', { day: day(sample.due) })} </strong>}
      {sample.source !== 'SYSTEM' && t('sample.by', { by: sample.by, at: moment(sample.at) })}{' '}
      {sample.substitutesFor != null && t('sample.standsIn', { number: sample.substitutesFor })}{' '}
      {sample.substitutedBy != null && <strong>{t('sample.replaced', { number: sample.substitutedBy })}</strong>}{' '}
      {sample.substitution && (
        <span>
          {t(`substitution.${sample.substitution.kind}`)}: {sample.substitution.explanation}{' '}
        </span>
      )}
      {open && (
        <Link href={`/marksheets/${sheet.id}/sample/substitute/${number}`} className="govuk-link">
          {t('sample.cannotSend')}
          <span className="govuk-visually-hidden"> {number}</span>
        </Link>
      )}
    </>
  );
}
