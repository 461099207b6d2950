import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestLineFragment } from '../pages/amendment.generated';
import { useAct } from '../parts/act';
import { useSession } from '../session';
import { FileButton } from '../upload/file-button';
import { FileList } from '../upload/file-list';
import { AttachToAmendmentDocument } from './attachments.generated';

interface AttachmentsProps {
  request: RequestLineFragment;
  /** Told what was done, where it is more than a file that went. */
  onChanged: (done: string) => void;
}

/** What a request rests on: while it is open the centre may add to it. */
export function Attachments({ request, onChanged }: AttachmentsProps): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const { act, faults } = useAct(AttachToAmendmentDocument);
  const [busy, setBusy] = useState(false);
  const attach = async (file: File) => {
    if (busy) return;
    setBusy(true);
    const done = await act({ target: { amendmentRequestId: request.id }, file });
    setBusy(false);
    if (done) onChanged(t('amendment.attached', { name: file.name }));
  };
  return (
    <>
      <FileList files={request.attachments} onChanged={() => onChanged('')} />
      {faults.map(({ message }) => (
        <p key={message} className="govuk-error-message" role="alert">
          {message}
        </p>
      ))}
      {request.state === 'OPEN' && may('files:write') && (
        <FileButton
          text={t(busy ? 'amendment.attaching' : 'amendment.attach')}
          about={request.candidate.number}
          onFiles={([file]) => file && void attach(file)}
        />
      )}
    </>
  );
}
