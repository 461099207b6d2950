import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Sheet } from './sheet';

type Blocker = Sheet['readiness']['blockers'][number];

/** Everything that stands in the way, each line leading to its row. */
export function Missing({ id, blockers }: { id: string; blockers: readonly Blocker[] }): ReactNode {
  const { t } = useTranslation();
  if (blockers.length === 0) return null;
  return (
    <section aria-labelledby="missing">
      <h2 className="govuk-heading-m" id="missing">
        {t('submission.missing', { count: blockers.length })}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {blockers.map(({ reason, candidateNumber, text }) => (
          <li key={`${reason} ${candidateNumber ?? text}`}>
            {candidateNumber == null ? (
              text
            ) : (
              <Link href={`/marksheets/${id}?row=${candidateNumber}`} className="govuk-link">
                {text}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LeaveOutProps {
  sheet: Sheet;
  left: readonly string[];
  onChange: (left: string[]) => void;
}

/** Late rows that are not complete may wait for a later submission (R14). */
export function LeaveOut({ sheet, left, onChange }: LeaveOutProps): ReactNode {
  const { t } = useTranslation();
  const late = lateAndMissing(sheet);
  if (late.length === 0) return null;
  return (
    <fieldset className="govuk-fieldset govuk-form-group" id="leave-out">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{t('submission.leaveOut')}</legend>
      <div className="govuk-hint">{t('submission.leaveOutHint')}</div>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {late.map(({ candidate: { number, surname, forenames } }) => (
          <div key={number} className="govuk-checkboxes__item">
            <input
              id={`leave-${number}`}
              className="govuk-checkboxes__input"
              type="checkbox"
              checked={left.includes(number)}
              onChange={() =>
                onChange(left.includes(number) ? left.filter((each) => each !== number) : [...left, number])
              }
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={`leave-${number}`}>
              {number} {surname}: {forenames}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

export function lateAndMissing(sheet: Sheet): Sheet['rows']['nodes'] {
  const blocked = new Set(sheet.readiness.blockers.map(({ candidateNumber }) => candidateNumber));
  return sheet.rows.nodes.filter(({ late, candidate }) => late && blocked.has(candidate.number));
}
