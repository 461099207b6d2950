import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { moment } from '../dates';
import { useAct } from '../parts/act';
import { Answer } from '../parts/answer';
import { Done } from '../parts/done';
import { ErrorSummary } from '../parts/form';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { Section } from './section';
import { EndOtherSessionsDocument, EndSessionDocument, OwnSessionsDocument } from './settings.generated';
import type { OwnSessionsQuery } from './settings.generated';

type OwnSession = NonNullable<OwnSessionsQuery['viewer']['person']>['sessions'][number];

/** Where one is signed in. */
export function Sessions(): ReactNode {
  const { t } = useTranslation();
  return (
    <Section title={t('settings.sessions')}>
      <p className="govuk-body">{t('settings.sessionsText')}</p>
      <Answer query={OwnSessionsDocument} variables={{}}>
        {({ viewer }, again) => (
          <SessionsNow sessions={viewer.person!.sessions} again={() => again({ requestPolicy: 'network-only' })} />
        )}
      </Answer>
    </Section>
  );
}

function SessionsNow({ sessions, again }: { sessions: readonly OwnSession[]; again: () => void }): ReactNode {
  const { t } = useTranslation();
  const one = useAct(EndSessionDocument, { keyed: false });
  const others = useAct(EndOtherSessionsDocument, { keyed: false });
  const [done, setDone] = useState('');
  const end = async (sessionId: string) => {
    if (!(await one.act({ sessionId }))) return;
    setDone(t('settings.sessionEnded'));
    again();
  };
  const endOthers = async () => {
    const answer = await others.act({ hereToo: false });
    if (!answer) return;
    setDone(t('settings.sessionsEnded', { count: answer.ended }));
    again();
  };
  return (
    <>
      <Done message={done} />
      <ErrorSummary faults={[...one.faults, ...others.faults]} />
      <Table
        caption={t('session.list')}
        captionHidden
        columns={[t('session.device'), t('session.begun'), t('session.used'), t('session.end')]}
      >
        {sessions.map((session) => (
          <Row key={session.id}>
            <RowHead>
              <span className="iamis-break">{session.device}</span> {session.address}
            </RowHead>
            <Cell>{moment(session.begunAt)}</Cell>
            <Cell>{moment(session.usedAt)}</Cell>
            <Cell>
              {session.current ? (
                t('session.current')
              ) : (
                <button type="button" className="iamis-link-button" onClick={() => void end(session.id)}>
                  {t('session.end')} <span className="govuk-visually-hidden">{session.device}</span>
                </button>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
      {sessions.length > 1 && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => void endOthers()}>
          {t('session.endOthers')}
        </button>
      )}
    </>
  );
}
