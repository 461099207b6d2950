/** What is due when, and the address under which a calendar follows it. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import { day, daysUntil } from '../dates';
import { Calendars } from '../deadlines/calendars';
import { Answer } from '../parts/answer';
import { Field, Form } from '../parts/form';
import type { Fault } from '../parts/form';
import { Page } from '../parts/page';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { useSession, useViewer } from '../session';
import { DeadlinesDocument } from './deadlines.generated';
import type { DeadlinesQuery } from './deadlines.generated';

export default function Deadlines(): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const [search] = useSearchParams();
  const own = useViewer().person?.membership?.centre;
  const centre = own ?? search.get('centre');
  return (
    <Page title={t('deadlines.title')} back={{ to: '/' }}>
      {own == null && <WhichCentre />}
      {centre != null && (
        <>
          <Answer query={DeadlinesDocument} variables={{ centre, after: search.get('after') }}>
            {({ deadlines }) => (
              <>
                <List nodes={deadlines.nodes} />
                {deadlines.pageInfo.hasNextPage && (
                  <Link
                    className="govuk-link"
                    href={`/deadlines?${new URLSearchParams({ centre, after: deadlines.pageInfo.endCursor ?? '' }).toString()}`}
                  >
                    {t('home.nextPage')}
                  </Link>
                )}
              </>
            )}
          </Answer>
          {may('calendars:write') && <Calendars centre={centre} />}
        </>
      )}
    </Page>
  );
}

function WhichCentre(): ReactNode {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const [centre, setCentre] = useState(search.get('centre') ?? '');
  const [faults, setFaults] = useState<Fault[]>([]);
  const go = () => {
    const right = /^\d{5}$/.test(centre.trim());
    setFaults(right ? [] : [{ field: 'centre', message: t('home.centreFault') }]);
    if (right) setSearch({ centre: centre.trim() });
    return Promise.resolve();
  };
  return (
    <Form faults={faults} onSubmit={go} button={t('deadlines.show')}>
      <Field
        name="centre"
        label={t('home.centre')}
        inputMode="numeric"
        className="govuk-input--width-5"
        value={centre}
        onChange={setCentre}
        faults={faults}
      />
    </Form>
  );
}

function List({ nodes }: { nodes: DeadlinesQuery['deadlines']['nodes'] }): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  if (nodes.length === 0) return <p className="govuk-body">{t('deadlines.none')}</p>;
  return (
    <Table
      caption={t('deadlines.caption')}
      captionHidden
      columns={[t('deadlines.day'), t('deadlines.what'), t('deadlines.more')]}
    >
      {nodes.map(({ day: due, kind, text, extended, submitted, marksheet }) => (
        <Row key={`${due} ${kind} ${text}`}>
          <RowHead>
            {day(due)} <Near left={daysUntil(due)} />
          </RowHead>
          <Cell>
            {marksheet ? (
              <Link href={`/marksheets/${marksheet.id}`} className="govuk-link">
                {text}
              </Link>
            ) : (
              text
            )}{' '}
            {extended && <strong className="govuk-tag">{t('deadlines.extended')}</strong>}{' '}
            {submitted && <strong className="govuk-tag govuk-tag--green">{t('state.SUBMITTED')}</strong>}
          </Cell>
          <Cell>
            {kind === 'MARKS_AND_SAMPLES' && marksheet && may('submit') && (
              <Link href={`/marksheets/${marksheet.id}/extension`} className="govuk-link">
                {t('deadlines.ask')}
                <span className="govuk-visually-hidden"> {text}</span>
              </Link>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function Near({ left }: { left: number }): ReactNode {
  const { t } = useTranslation();
  if (left < 0 || left > 7) return null;
  return left === 0 ? t('home.deadlineToday') : t('home.deadlineNear', { count: left });
}
