import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { day } from '../dates';
import { useAct } from '../parts/act';
import { Field, Form } from '../parts/form';
import { TextArea } from '../parts/text-area';
import { ExtendDeadlineDocument } from './extension-queue.generated';
import type { QueuedExtensionFragment } from './extension-queue.generated';

const FIELDS = { TextLengthWrong: 'extension-reason' };

interface Props {
  sheet: { id: string };
  extensions: readonly QueuedExtensionFragment[];
  onDone: (message: string) => void;
}

/** More time for this centre, asked for or not; an empty day takes it back. */
export function DeadlineForm({ sheet, extensions, onDone }: Props): ReactNode {
  const { t } = useTranslation();
  const { act, faults } = useAct(ExtendDeadlineDocument, { fields: FIELDS });
  const [deadline, setDeadline] = useState('');
  const [reason, setReason] = useState('');
  const submit = async () => {
    const given = deadline === '' ? null : deadline;
    if (!(await act({ marksheetId: sheet.id, deadline: given, reason: reason || null }))) return;
    onDone(given === null ? t('sheets.timeTakenBack') : t('sheets.timeGiven', { day: day(given) }));
    setDeadline('');
    setReason('');
  };
  return (
    <section aria-labelledby="time">
      <h2 id="time" className="govuk-heading-m">
        {t('sheets.time')}
      </h2>
      {extensions.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {extensions.map(({ id, state, wanted, deadline: given, why, reason: said }) => (
            <li key={id}>
              {t(`extension.state.${state}`)} {[given ?? wanted].map((each) => each && day(each))} {why} {said}
            </li>
          ))}
        </ul>
      )}
      <Form faults={faults} onSubmit={submit} button={t('sheets.giveTime')}>
        <Field
          name="extension-day"
          label={t('extensionQueue.day')}
          hint={t('sheets.timeHint')}
          type="date"
          className="govuk-input--width-10"
          value={deadline}
          onChange={setDeadline}
          faults={faults}
        />
        <TextArea
          name="extension-reason"
          label={t('queue.reason')}
          value={reason}
          onChange={setReason}
          rows={2}
          faults={faults}
        />
      </Form>
    </section>
  );
}
