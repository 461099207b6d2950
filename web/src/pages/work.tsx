import { useEffect, useEffectEvent } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { day } from '../dates';
import { Page } from '../parts/page';
import { PaperLink } from '../parts/paper-link';
import { Whole } from '../parts/whole';
import { BrokenOff } from '../upload/broken-off';
import { Candidates } from '../upload/candidates';
import type { WorkSheet } from '../upload/candidates';
import { GroupFiles, SheetFiles } from '../upload/sheet-files';
import { TransferList } from '../upload/transfer-list';
import { useTransfers } from '../upload/use-transfers';
import { WorkDocument } from '../upload/work.generated';
import { NotFound } from './not-found';

/** Candidates' work of one sheet: what is wanted, what is there, what is on its way. */
export default function Work(): ReactNode {
  const { id } = useParams<{ id: string }>();
  return (
    <Whole
      query={WorkDocument}
      variables={{ id }}
      of={({ marksheet }) => marksheet?.evidence}
      stamp={({ marksheet }) => marksheet?.version}
    >
      {({ marksheet }, nodes, again) =>
        marksheet ? (
          <Sheet
            sheet={{ ...marksheet, evidence: { ...marksheet.evidence, nodes: [...nodes] } }}
            again={() => again({ requestPolicy: 'network-only' })}
          />
        ) : (
          <NotFound />
        )
      }
    </Whole>
  );
}

function Sheet({ sheet, again }: { sheet: WorkSheet; again: () => void }): ReactNode {
  const { t } = useTranslation();
  const { transfers, own } = useTransfers(sheet.id);
  const done = own.filter(({ state }) => state === 'DONE').length;
  const arrived = useEffectEvent(again);
  useEffect(() => {
    if (done > 0) arrived();
  }, [done]);
  const { evidenceChecklist: checklist, unit } = sheet;
  const uploaded = unit.work === 'UPLOAD' || unit.work === 'UPLOAD_GROUP';
  const common = { sheet, transfers, onChanged: again };
  return (
    <Page title={sheet.title} caption={t('work.title')} back={{ to: `/marksheets/${sheet.id}`, text: t('work.back') }}>
      {sheet.deadline !== null && <p className="govuk-body">{t('work.deadline', { date: day(sheet.deadline) })}</p>}
      <Standing checklist={checklist} />
      <TransferList transfers={transfers} own={own} />
      <BrokenOff sheet={sheet} transfers={transfers} sending={new Set(own.flatMap(({ ticketId }) => ticketId ?? []))} />
      {checklist && uploaded && (
        <>
          <p className="govuk-body">
            {t('work.anyFile')} <PaperLink name="subjectGuide" />
          </p>
          <Candidates checklist={checklist} {...common} />
          {unit.work === 'UPLOAD_GROUP' && <GroupFiles checklist={checklist} {...common} />}
        </>
      )}
      {checklist && <SheetFiles {...common} />}
    </Page>
  );
}

/** Whether anything is missing, and what. */
function Standing({ checklist }: { checklist: WorkSheet['evidenceChecklist'] }): ReactNode {
  const { t } = useTranslation();
  if (checklist === null) return <p className="govuk-inset-text">{t('work.notYet')}</p>;
  if (checklist.complete) return <p className="govuk-inset-text">{t('work.complete')}</p>;
  return (
    <div className="govuk-inset-text">
      <h2 className="govuk-heading-s">{t('work.missing')}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {checklist.blockers.map(({ code, candidateNumber, text }) => (
          <li key={`${code} ${candidateNumber ?? ''}`}>
            {candidateNumber === null ? (
              text
            ) : (
              <a className="govuk-link" href={`#candidate-${candidateNumber}`}>
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
