import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { day } from '../dates';
import { Cell, RowHead, Table } from '../parts/table';
import { useSession } from '../session';
import { FileButton } from './file-button';
import { FileList } from './file-list';
import type { Transfers } from './transfers';
import type { WorkQuery } from './work.generated';

export type WorkSheet = NonNullable<WorkQuery['marksheet']>;
export type Checklist = NonNullable<WorkSheet['evidenceChecklist']>;

interface CandidatesProps {
  sheet: WorkSheet;
  checklist: Checklist;
  transfers: Transfers;
  onChanged: () => void;
}

const TAGS = { UPLOADED: 'govuk-tag--green', MISSING: 'govuk-tag--red', NOT_SENT: 'govuk-tag--grey' };

/** Everyone whose work is wanted, with what there is of it. Files can also be dropped on a candidate. */
export function Candidates({ sheet, checklist, transfers, onChanged }: CandidatesProps): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  // From the marksheet's Upload column: the row was not there yet when the browser looked for it.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  const send = (candidateNumber: string) => (files: readonly File[]) => {
    for (const file of files) transfers.add(sheet.id, file, { work: { marksheetId: sheet.id, candidateNumber } });
  };
  return (
    <Table
      caption={t('work.candidates', { count: checklist.wanted, uploaded: checklist.uploaded })}
      columns={(['work.number', 'work.name', 'work.state', 'work.files'] as const).map((key) => t(key))}
    >
      {checklist.candidates.map(({ candidate, work, due, overdue, evidence }) => {
        const { number, surname, forenames } = candidate;
        const name = `${surname}: ${forenames}`;
        return (
          <tr
            key={number}
            id={`candidate-${number}`}
            role="row"
            className="govuk-table__row"
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              if (may('files:write') && work !== 'NOT_SENT') send(number)([...event.dataTransfer.files]);
            }}
          >
            <Cell>{number}</Cell>
            <RowHead>{name}</RowHead>
            <Cell>
              <strong className={`govuk-tag ${TAGS[work]}`}>{t(`work.is.${work}`)}</strong>
              {due !== null && work === 'MISSING' && (
                <div className="govuk-hint">{t(overdue ? 'work.overdue' : 'work.due', { date: day(due) })}</div>
              )}
            </Cell>
            <Cell>
              <FileList files={evidence} onChanged={onChanged} />
              {may('files:write') && work !== 'NOT_SENT' && (
                <FileButton text={t('upload.choose')} about={`${number} ${name}`} several onFiles={send(number)} />
              )}
            </Cell>
          </tr>
        );
      })}
    </Table>
  );
}
