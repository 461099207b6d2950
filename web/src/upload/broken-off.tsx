import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { bytes } from './bytes';
import type { WorkSheet } from './candidates';
import { FileButton } from './file-button';
import type { Transfers } from './transfers';

interface BrokenOffProps {
  sheet: WorkSheet;
  transfers: Transfers;
  /** Tickets that this very page is sending. */
  sending: ReadonlySet<string>;
}

type Ticket = WorkSheet['uploadsInProgress'][number];

/** Uploads that stopped on this or another machine: the same file chosen again goes on where it was. */
export function BrokenOff({ sheet, transfers, sending }: BrokenOffProps): ReactNode {
  const { t } = useTranslation();
  const [other, setOther] = useState('');
  const tickets = sheet.uploadsInProgress.filter(({ id, state }) => state === 'OPEN' && !sending.has(id));
  if (tickets.length === 0) return null;
  const goOn = (ticket: Ticket, file: File | undefined) => {
    if (file === undefined) return;
    const same = file.size === ticket.size;
    setOther(same ? '' : ticket.id);
    if (same) transfers.add(sheet.id, file, targetOf(sheet.id, ticket), ticket);
  };
  return (
    <section aria-labelledby="broken-off">
      <h2 id="broken-off" className="govuk-heading-m">
        {t('upload.brokenOff')}
      </h2>
      <p className="govuk-body">{t('upload.brokenOffHow')}</p>
      <ul className="govuk-list">
        {tickets.map((ticket) => (
          <li key={ticket.id}>
            {ticket.name} {ticket.candidateNumbers.join(', ')} ({bytes(ticket.size)}){' '}
            <FileButton text={t('upload.chooseAgain')} about={ticket.name} onFiles={([file]) => goOn(ticket, file)} />
            {other === ticket.id && (
              <p className="govuk-error-message" role="alert">
                {t('upload.otherFile', { name: ticket.name, size: bytes(ticket.size) })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Only shown: what it is for was settled when it was begun. */
function targetOf(marksheetId: string, { purpose, candidateNumbers }: Ticket) {
  if (purpose === 'WORK') return { work: { marksheetId, candidateNumber: candidateNumbers[0]! } };
  if (purpose === 'GROUP') return { group: { marksheetId, candidateNumbers: [...candidateNumbers] } };
  return purpose === 'NOTE' ? { noteOf: marksheetId } : { adminOf: marksheetId };
}
