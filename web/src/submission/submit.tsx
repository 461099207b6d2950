import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey, useChange } from '../api/change';
import { SubmitMarksheetDocument } from '../pages/submission.generated';
import type { SubmissionLineFragment } from '../pages/submission.generated';
import { useFailureWords } from '../parts/failed';
import { Form } from '../parts/form';
import type { Fault } from '../parts/form';
import { useSession } from '../session';
import { LeaveOut, Missing, lateAndMissing } from './missing';
import type { Sheet } from './sheet';

interface SubmitProps {
  sheet: Sheet;
  onDone: (submission: SubmissionLineFragment) => void;
}

export function Submit({ sheet, onDone }: SubmitProps): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const [left, setLeft] = useState<string[]>([]);
  const { blockers } = sheet.readiness;
  const open = sheet.counts.done + sheet.counts.left;
  if (open === 0 || sheet.submitLabel == null) return null;
  const late = new Set(lateAndMissing(sheet).map(({ candidate }) => candidate.number));
  const onlyLate = blockers.every(({ candidateNumber }) => candidateNumber != null && late.has(candidateNumber));
  const waiting = blockers.filter(({ candidateNumber }) => !left.includes(candidateNumber ?? ''));
  const some = open > late.size;
  return (
    <>
      <Missing id={sheet.id} blockers={blockers} />
      {!may('submit') && <p className="govuk-body">{t('submission.notYours')}</p>}
      {may('submit') && onlyLate && some && (
        <>
          <LeaveOut sheet={sheet} left={left} onChange={setLeft} />
          {waiting.length === 0 && (
            <Act key={left.join()} sheet={sheet} left={left} open={open - left.length} onDone={onDone} />
          )}
        </>
      )}
    </>
  );
}

interface ActProps extends SubmitProps {
  left: readonly string[];
  open: number;
}

/** The one act: what it means, what the centre declares, and the guides' button. */
function Act({ sheet, left, open, onDone }: ActProps): ReactNode {
  const { t } = useTranslation();
  const words = useFailureWords();
  const submit = useChange(SubmitMarksheetDocument);
  const { declarations } = sheet.offering;
  const [declared, setDeclared] = useState<string[]>([]);
  const [faults, setFaults] = useState<Fault[]>([]);
  // The same act however often it is asked for, until what is asked for changes.
  const key = useMemo(newKey, [declared]);
  const outcomes = sheet.unit.assessment === 'OUTCOMES';
  const act = async () => {
    const missing = declarations.filter(({ code }) => !declared.includes(code));
    if (missing.length > 0)
      return setFaults(missing.map(({ code, text }) => ({ field: code, message: t('submission.declare', { text }) })));
    const { answer, failure } = await submit(
      { marksheetId: sheet.id, leaveOutLate: left, declarations: declared },
      key,
    );
    if (failure) return setFaults([{ message: words(failure) }]);
    if (answer.__typename === 'SubmitMarksheetSuccess') return onDone(answer.submission);
    const blockers = answer.__typename === 'MarksheetIncomplete' ? answer.blockers : [];
    return setFaults([{ message: answer.message }, ...blockers.map(({ text }) => ({ message: text }))]);
  };
  return (
    <section aria-labelledby="submit">
      <h2 className="govuk-heading-m" id="submit">
        {t(outcomes ? 'submission.submitOutcomes' : 'submission.submitMarks')}
      </h2>
      {sheet.expectedSampleSize != null && (
        <p className="govuk-body">{t('submission.sampleSize', { count: sheet.expectedSampleSize })}</p>
      )}
      <div className="govuk-warning-text">
        <span className="govuk-warning-text__icon" aria-hidden="true">
          !
        </span>
        <strong className="govuk-warning-text__text">
          <span className="govuk-visually-hidden">{t('signIn.warning')}</span>
          {t('submission.final')}
        </strong>
      </div>
      <Form
        faults={faults}
        onSubmit={act}
        button={
          left.length === 0
            ? sheet.submitLabel!.action === 'SUBMIT'
              ? sheet.submitLabel!.text
              : t('submission.others', { count: open })
            : t('submission.others', { count: open })
        }
      >
        {declarations.length > 0 && (
          <Declarations declarations={declarations} declared={declared} faults={faults} onChange={setDeclared} />
        )}
      </Form>
    </section>
  );
}

interface DeclarationsProps {
  declarations: Sheet['offering']['declarations'];
  declared: readonly string[];
  faults: readonly Fault[];
  onChange: (declared: string[]) => void;
}

function Declarations({ declarations, declared, faults, onChange }: DeclarationsProps): ReactNode {
  const { t } = useTranslation();
  const wrong = declarations.some(({ code }) => faults.some(({ field }) => field === code));
  return (
    <div className={`govuk-form-group ${wrong ? 'govuk-form-group--error' : ''}`}>
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{t('submission.declarations')}</legend>
        <div className="govuk-checkboxes">
          {declarations.map(({ code, text }) => (
            <div key={code} className="govuk-checkboxes__item">
              <input
                id={code}
                className="govuk-checkboxes__input"
                type="checkbox"
                aria-invalid={faults.some(({ field }) => field === code) || undefined}
                checked={declared.includes(code)}
                onChange={() =>
                  onChange(declared.includes(code) ? declared.filter((each) => each !== code) : [...declared, code])
                }
              />
              <label className="govuk-label govuk-checkboxes__label" htmlFor={code}>
                {text}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
