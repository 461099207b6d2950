import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../parts/act';
import { Checkboxes, Radios } from '../parts/choices';
import { Dialog } from '../parts/dialog';
import { Form } from '../parts/form';
import { TextArea } from '../parts/text-area';
import { DecideAmendmentDocument } from './amendment-queue.generated';
import type { AmendmentDecision, QueuedAmendmentFragment } from './amendment-queue.generated';

const FIELDS = { TextLengthWrong: 'note', CorrectionStands: 'supersedes' };
const DECISIONS: readonly AmendmentDecision[] = ['APPROVE', 'REJECT'];

interface Props {
  request: QueuedAmendmentFragment;
  onClose: () => void;
  onDone: (message: string) => void;
}

export function AmendmentForm({ request, onClose, onDone }: Props): ReactNode {
  const { t } = useTranslation();
  const { act, faults, setFaults, refused } = useAct(DecideAmendmentDocument, { fields: FIELDS });
  const [decision, setDecision] = useState<AmendmentDecision | null>(null);
  const [note, setNote] = useState('');
  const [supersedes, setSupersedes] = useState<string[]>([]);
  const { number } = request.candidate;
  const overCorrection = (request.row?.correction ?? null) !== null || refused === 'CorrectionStands';
  const submit = async () => {
    if (decision === null) return setFaults([{ field: 'decision', message: t('queue.decisionMissing') }]);
    const done = await act({
      amendmentRequestId: request.id,
      decision,
      note,
      supersedesCorrection: supersedes.length > 0,
    });
    if (done) onDone(t(`amendmentQueue.done.${decision}`, { number }));
    return undefined;
  };
  return (
    <Dialog
      title={t('amendmentQueue.decide', { number, from: request.before.code, to: request.requested.code })}
      onClose={onClose}
    >
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
        <p className="govuk-body">{request.reason}</p>
        <Radios
          name="decision"
          legend={t('queue.decision')}
          value={decision}
          onChange={setDecision}
          choices={DECISIONS.map((value) => ({ value, label: t(`amendmentQueue.${value}`) }))}
          faults={faults}
        />
        {overCorrection && decision === 'APPROVE' && (
          <Checkboxes
            name="supersedes"
            legend={t('amendmentQueue.correction')}
            values={supersedes}
            onChange={setSupersedes}
            choices={[{ value: 'YES', label: t('amendmentQueue.supersede') }]}
            faults={faults}
          />
        )}
        <TextArea
          name="note"
          label={t('amendmentQueue.note')}
          hint={t('queue.reasonHint')}
          value={note}
          onChange={setNote}
          faults={faults}
        />
      </Form>
    </Dialog>
  );
}
