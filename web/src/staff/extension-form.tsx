import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../parts/act';
import { Radios } from '../parts/choices';
import { Dialog } from '../parts/dialog';
import { Field, Form } from '../parts/form';
import { TextArea } from '../parts/text-area';
import { DecideExtensionDocument } from './extension-queue.generated';
import type { QueuedExtensionFragment } from './extension-queue.generated';

const FIELDS = { TextLengthWrong: 'reason', ExtensionDayTooEarly: 'deadline' };

interface Props {
  extension: QueuedExtensionFragment;
  onClose: () => void;
  onDone: (message: string) => void;
}

export function ExtensionForm({ extension, onClose, onDone }: Props): ReactNode {
  const { t } = useTranslation();
  const { act, faults, setFaults } = useAct(DecideExtensionDocument, { fields: FIELDS });
  const [decision, setDecision] = useState<'GIVE' | 'REFUSE' | null>(null);
  const [deadline, setDeadline] = useState(extension.wanted ?? '');
  const [reason, setReason] = useState('');
  const submit = async () => {
    if (decision === null) return setFaults([{ field: 'decision', message: t('queue.decisionMissing') }]);
    const give = decision === 'GIVE';
    const done = await act({
      marksheetId: extension.marksheet.id,
      give,
      reason,
      ...(give && deadline !== '' && { deadline }),
    });
    if (done) onDone(t(`extensionQueue.done.${decision}`, { centre: extension.marksheet.centre.number }));
    return undefined;
  };
  return (
    <Dialog title={t('extensionQueue.decide', { centre: extension.marksheet.centre.number })} onClose={onClose}>
      <Form
        faults={faults}
        onSubmit={submit}
        button={t('queue.save')}
        beside={
          <button type="button" className="govuk-button govuk-button--secondary" onClick={onClose}>
            {t('dialog.cancel')}
          </button>
        }
      >
        <p className="govuk-body">
          {extension.marksheet.title}. {extension.why}
        </p>
        <Radios
          name="decision"
          legend={t('queue.decision')}
          value={decision}
          onChange={setDecision}
          choices={(['GIVE', 'REFUSE'] as const).map((value) => ({ value, label: t(`extensionQueue.${value}`) }))}
          faults={faults}
        />
        {decision === 'GIVE' && (
          <Field
            name="deadline"
            label={t('extensionQueue.day')}
            type="date"
            className="govuk-input--width-10"
            value={deadline}
            onChange={setDeadline}
            faults={faults}
          />
        )}
        <TextArea
          name="reason"
          label={t('queue.reason')}
          hint={t('queue.reasonHint')}
          value={reason}
          onChange={setReason}
          faults={faults}
        />
      </Form>
    </Dialog>
  );
}
