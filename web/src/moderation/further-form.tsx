import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../parts/act';
import { Field, Form } from '../parts/form';
import { TextArea } from '../parts/text-area';
import { RequestFurtherSampleDocument } from './sheet.generated';
import type { ModeratedRowFragment } from './sheet.generated';

const FIELDS = { DueDayPast: 'due', TextLengthWrong: 'further-reason' };

interface Props {
  sheetId: string;
  rows: readonly ModeratedRowFragment[];
  onClose: () => void;
  onDone: (message: string) => void;
}

/** Asks the centre for the work of more candidates, by a day of its own. */
export function FurtherForm({ sheetId, rows, onClose, onDone }: Props): ReactNode {
  const { t } = useTranslation();
  const { act, faults, setFaults } = useAct(RequestFurtherSampleDocument, { fields: FIELDS });
  const [due, setDue] = useState('');
  const [reason, setReason] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const submit = async () => {
    if (due === '') return setFaults([{ field: 'due', message: t('further.dueMissing') }]);
    const done = await act({
      marksheetId: sheetId,
      candidateNumbers: rows.map(({ candidate }) => candidate.number),
      due,
      ...(reason.trim() !== '' && { reason }),
    });
    if (!done) return undefined;
    if (done.changed > 0 && done.refused === 0) return onDone(t('further.done', { count: done.changed }));
    return setFaults(done.rows.flatMap(({ problem }) => (problem ? [{ message: problem.message }] : [])));
  };
  return (
    <section aria-labelledby="further">
      <h2 id="further" className="govuk-heading-m" tabIndex={-1} ref={heading}>
        {t('further.title')}
      </h2>
      <p className="govuk-body">{rows.map(({ candidate }) => candidate.number).join(', ')}</p>
      <Form
        faults={faults}
        onSubmit={submit}
        button={t('further.send')}
        beside={
          <button type="button" className="govuk-button govuk-button--secondary" onClick={onClose}>
            {t('dialog.cancel')}
          </button>
        }
      >
        <Field
          name="due"
          label={t('further.due')}
          type="date"
          className="govuk-input--width-10"
          value={due}
          onChange={setDue}
          faults={faults}
        />
        <TextArea
          name="further-reason"
          label={t('queue.reason')}
          hint={t('queue.reasonHint')}
          rows={2}
          value={reason}
          onChange={setReason}
          faults={faults}
        />
      </Form>
    </section>
  );
}
