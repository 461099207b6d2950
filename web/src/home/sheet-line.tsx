import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { EntryAction } from '../api/schema.generated';
import { day, daysUntil } from '../dates';
import type { SheetLineFragment } from '../pages/home.generated';
import { useSession } from '../session';

const WHERE: Record<EntryAction, string> = {
  ENTER: '',
  UPLOAD_WORK: '/work',
  VIEW_SAMPLES: '/sample',
  VIEW_MARKS: '/sample',
};

/** From so many days before it, a deadline is said to be near. */
const NEAR = 7;

export function SheetLine({ sheet }: { sheet: SheetLineFragment }): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const { id, title, entryLabel, submitLabel, counts, clericalErrors } = sheet;
  const ofSheet = <span className="govuk-visually-hidden"> {title}</span>;
  const offered = (action: EntryAction) =>
    WHERE[action] === '/sample'
      ? may('sample:read')
      : action !== 'ENTER' || !may('sample:request') || may('marks:write');
  const parts = entryLabel.parts.filter(({ action }) => offered(action));
  // Whoever asks centres for further candidates looks at the sample from the other side.
  const whereOf = (action: EntryAction) =>
    WHERE[action] === '/sample' && may('sample:request') ? '/moderation' : WHERE[action];
  return (
    <li className="iamis-sheet">
      <div className="iamis-sheet__what">
        <h3 className="govuk-heading-s">{title}</h3>
        <Deadline sheet={sheet} />
        {counts.missingInitials > 0 && (
          <p className="govuk-body-s">{t('home.missingInitials', { count: counts.missingInitials })}</p>
        )}
        {clericalErrors.outstanding > 0 && (
          <p className="govuk-body-s">
            <Link href={`/marksheets/${id}/clerical-errors`} className="govuk-link">
              {t('home.clericalErrors', { count: clericalErrors.outstanding })}
              {ofSheet}
            </Link>
          </p>
        )}
      </div>
      <div className="iamis-sheet__does">
        {parts.map(({ action, text }) => (
          <Link
            key={action}
            href={`/marksheets/${id}${whereOf(action)}`}
            className="govuk-button govuk-button--secondary"
          >
            {text}
            {ofSheet}
          </Link>
        ))}
        {submitLabel && (
          <Link
            href={`/marksheets/${id}/submit`}
            className={submitLabel.action === 'SUBMIT' ? 'govuk-button' : 'govuk-link iamis-sheet__state'}
          >
            {submitLabel.text}
            {ofSheet}
          </Link>
        )}
      </div>
    </li>
  );
}

function Deadline({ sheet }: { sheet: SheetLineFragment }): ReactNode {
  const { t } = useTranslation();
  const { deadline, pastDeadline, state } = sheet;
  if (deadline == null) return null;
  const open = state !== 'SUBMITTED';
  const left = daysUntil(deadline);
  return (
    <p className="govuk-body-s">
      {t('home.deadline', { day: day(deadline) })}
      {open && pastDeadline && <strong className="govuk-tag govuk-tag--red">{t('home.deadlinePast')}</strong>}
      {open && !pastDeadline && left >= 0 && left <= NEAR && (
        <strong className="govuk-tag govuk-tag--yellow">
          {left === 0 ? t('home.deadlineToday') : t('home.deadlineNear', { count: left })}
        </strong>
      )}
    </p>
  );
}
