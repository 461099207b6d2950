import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../parts/act';
import { Radios } from '../parts/choices';
import { Dialog } from '../parts/dialog';
import { Form } from '../parts/form';
import { TextArea } from '../parts/text-area';
import { ConfirmWithdrawalDocument, DismissWithdrawalDocument } from './withdrawals.generated';
import type { Held } from './withdrawals';

const FIELDS = { TextLengthWrong: 'reason' };

interface Props {
  held: Held;
  onClose: () => void;
  onDone: (message: string) => void;
}

export function WithdrawalForm({ held, onClose, onDone }: Props): ReactNode {
  const { t } = useTranslation();
  const confirm = useAct(ConfirmWithdrawalDocument, { fields: FIELDS });
  const dismiss = useAct(DismissWithdrawalDocument, { fields: FIELDS });
  const [decision, setDecision] = useState<'CONFIRM' | 'DISMISS' | null>(null);
  const [reason, setReason] = useState('');
  const { act, faults, setFaults } = decision === 'CONFIRM' ? confirm : dismiss;
  const { number } = held.row.candidate;
  const submit = async () => {
    if (decision === null) return setFaults([{ field: 'decision', message: t('queue.decisionMissing') }]);
    const done = await act({ marksheetId: held.marksheet.id, candidateNumbers: [number], reason });
    const problem = done?.rows.find((each) => each.problem !== null)?.problem;
    if (problem) return setFaults([{ message: problem.message }]);
    if (done) onDone(t(`withdrawals.done.${decision}`, { number }));
    return undefined;
  };
  return (
    <Dialog title={t('withdrawals.decide', { number })} onClose={onClose}>
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
        <Radios
          name="decision"
          legend={t('queue.decision')}
          value={decision}
          onChange={setDecision}
          choices={(['CONFIRM', 'DISMISS'] as const).map((value) => ({
            value,
            label: t(`withdrawals.${value}`),
            hint: t(`withdrawals.hint.${value}`),
          }))}
          faults={faults}
        />
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
