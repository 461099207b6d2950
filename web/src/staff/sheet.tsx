import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { moment } from '../dates';
import { NotFound } from '../pages/not-found';
import { Answer } from '../parts/answer';
import { Done } from '../parts/done';
import { Page } from '../parts/page';
import { SummaryLine } from '../parts/summary';
import { dayOrNone } from './catalogue';
import { DeadlineForm } from './deadline-form';
import { ReopenForm } from './reopen-form';
import { StaffSheetDocument } from './sheets.generated';
import type { StaffSheetQuery } from './sheets.generated';

type Sheet = NonNullable<StaffSheetQuery['marksheet']>;

/** What WJEC does about one sheet: corrections, more time, taking a submission back. */
export default function StaffSheet(): ReactNode {
  const { t } = useTranslation();
  const { id } = useParams<{ id: string }>();
  const [done, setDone] = useState('');
  return (
    <Answer query={StaffSheetDocument} variables={{ id }}>
      {({ marksheet: sheet, extensions }, again) => {
        if (sheet === null) return <NotFound />;
        const finished = (message: string) => {
          setDone(message);
          again({ requestPolicy: 'network-only' });
        };
        const newest = sheet.submissions.filter(({ reopened }) => reopened === null).at(-1);
        return (
          <Page
            title={sheet.title}
            caption={`${sheet.centre.number} ${sheet.centre.name}`}
            back={{ to: '/staff/sheets' }}
          >
            <Done message={done} />
            <Standing sheet={sheet} />
            <ul className="govuk-list">
              {sheet.submissions.length > 0 && (
                <li>
                  <Link href={`/marksheets/${sheet.id}/moderation`} className="govuk-link">
                    {t('sheets.correct')}
                  </Link>
                </li>
              )}
              <li>
                <Link href={`/marksheets/${sheet.id}`} className="govuk-link">
                  {t('sheets.open')}
                </Link>
              </li>
            </ul>
            <DeadlineForm sheet={sheet} extensions={extensions.nodes} onDone={finished} />
            {newest && <ReopenForm sheetId={sheet.id} sequence={newest.sequence} onDone={finished} />}
          </Page>
        );
      }}
    </Answer>
  );
}

function Standing({ sheet }: { sheet: Sheet }): ReactNode {
  const { t } = useTranslation();
  return (
    <dl className="govuk-summary-list">
      <SummaryLine term={t('home.state')}>{sheet.state === 'EMPTY' ? '–' : t(`state.${sheet.state}`)}</SummaryLine>
      <SummaryLine term={t('offering.deadline')}>{dayOrNone(sheet.deadline)}</SummaryLine>
      {sheet.submissions.map(({ sequence, at, by, count, late, reopened }) => (
        <SummaryLine key={sequence} term={t('sheets.submission', { sequence })}>
          {t('sheets.submittedBy', { count, at: moment(at), by })} {late && t('sheets.late')}
          {reopened && (
            <div>{t('sheets.reopened', { at: moment(reopened.at), by: reopened.by, reason: reopened.reason })}</div>
          )}
        </SummaryLine>
      ))}
    </dl>
  );
}
