import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../parts/act';
import { Confirm } from '../parts/confirm';
import { TextArea } from '../parts/text-area';
import { ReopenSubmissionDocument } from './sheets.generated';

const FIELDS = { TextLengthWrong: 'reopen-reason' };

interface Props {
  sheetId: string;
  sequence: number;
  onDone: (message: string) => void;
}

/** Takes the newest submission back, after asking. */
export function ReopenForm({ sheetId, sequence, onDone }: Props): ReactNode {
  const { t } = useTranslation();
  const { act, faults } = useAct(ReopenSubmissionDocument, { fields: FIELDS });
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const submit = async () => {
    if (!(await act({ marksheetId: sheetId, sequence, reason }))) return;
    setAsking(false);
    onDone(t('reopen.done', { sequence }));
  };
  return (
    <section aria-labelledby="reopen">
      <h2 id="reopen" className="govuk-heading-m">
        {t('reopen.title', { sequence })}
      </h2>
      <p className="govuk-body">{t('reopen.text')}</p>
      <button type="button" className="govuk-button govuk-button--warning" onClick={() => setAsking(true)}>
        {t('reopen.button')}
      </button>
      {asking && (
        <Confirm
          title={t('reopen.title', { sequence })}
          button={t('reopen.button')}
          faults={faults}
          onConfirm={submit}
          onClose={() => setAsking(false)}
        >
          <TextArea
            name="reopen-reason"
            label={t('queue.reason')}
            hint={t('queue.reasonHint')}
            value={reason}
            onChange={setReason}
            faults={faults}
          />
        </Confirm>
      )}
    </section>
  );
}
