import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../parts/act';
import { Confirm } from '../parts/confirm';
import { TextArea } from '../parts/text-area';
import { WithdrawModeratorReportDocument } from './moderator-reports.generated';
import type { ReportKeptFragment } from './moderator-reports.generated';

const FIELDS = { TextLengthWrong: 'reason' };

interface Props {
  report: ReportKeptFragment;
  onClose: () => void;
  onDone: (message: string) => void;
}

export function ReportEnd({ report, onClose, onDone }: Props): ReactNode {
  const { t } = useTranslation();
  const { act, faults } = useAct(WithdrawModeratorReportDocument, { fields: FIELDS });
  const [reason, setReason] = useState('');
  const { name } = report;
  const submit = async () => {
    if (await act({ moderatorReportId: report.id, reason })) onDone(t('reportUpload.withdrawn', { name }));
  };
  return (
    <Confirm
      title={t('reportUpload.withdrawTitle', { name })}
      button={t('reportUpload.withdraw')}
      faults={faults}
      onConfirm={submit}
      onClose={onClose}
    >
      <p className="govuk-body">{t('reportUpload.withdrawText')}</p>
      <TextArea name="reason" label={t('queue.reason')} value={reason} onChange={setReason} faults={faults} />
    </Confirm>
  );
}
