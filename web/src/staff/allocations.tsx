import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { moment } from '../dates';
import { Answer } from '../parts/answer';
import { Done } from '../parts/done';
import { Field } from '../parts/form';
import { Page } from '../parts/page';
import { Paging, usePages } from '../parts/paging';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { AllocateForm } from './allocate-form';
import { AllocationActs } from './allocation-acts';
import type { Acting } from './allocation-acts';
import { AllocationsDocument } from './moderators.generated';
import type { AllocationKeptFragment } from './moderators.generated';

/** Who looks at which centre's sheet. */
export default function Allocations(): ReactNode {
  const { t } = useTranslation();
  const pages = usePages();
  const [search] = useSearchParams();
  const moderator = search.get('moderator');
  const [centre, setCentre] = useState(search.get('centre') ?? '');
  const [acting, setActing] = useState<Acting>();
  const [done, setDone] = useState('');
  const filter = { ...(moderator !== null && { moderator }), ...(/^\d{5}$/.test(centre) && { centre }) };
  return (
    <Page title={t('allocations.title')} back={{ to: '/staff/moderators' }}>
      <Done message={done} />
      <Answer query={AllocationsDocument} variables={{ filter, after: pages.after }}>
        {({ allocations: { nodes, pageInfo } }, again) => {
          const finished = (message: string) => {
            setActing(undefined);
            setDone(message);
            again({ requestPolicy: 'network-only' });
          };
          return (
            <>
              <AllocateForm onDone={finished} />
              <div className="iamis-filters" role="search" aria-label={t('users.filter')}>
                <Field
                  name="centre"
                  label={t('users.centre')}
                  inputMode="numeric"
                  className="govuk-input--width-5"
                  value={centre}
                  onChange={(value) => {
                    setCentre(value);
                    pages.first();
                  }}
                />
              </div>
              <List allocations={nodes} onAct={setActing} />
              <Paging pages={pages} info={pageInfo} />
              {acting && <AllocationActs acting={acting} onClose={() => setActing(undefined)} onDone={finished} />}
            </>
          );
        }}
      </Answer>
    </Page>
  );
}

interface ListProps {
  allocations: readonly AllocationKeptFragment[];
  onAct: (acting: Acting) => void;
}

function List({ allocations, onAct }: ListProps): ReactNode {
  const { t } = useTranslation();
  if (allocations.length === 0) return <p className="govuk-body">{t('allocations.none')}</p>;
  const columns = [t('allocations.moderator'), t('queue.centre'), t('catalogue.unit'), t('allocations.since')];
  return (
    <Table caption={t('allocations.title')} columns={[...columns, t('queue.act')]}>
      {allocations.map((each) => (
        <Row key={each.id}>
          <RowHead>{each.moderator.name}</RowHead>
          <Cell>
            {each.centre.number} {each.centre.name}
          </Cell>
          <Cell>
            {each.offering.unit.code} {each.offering.series.title}
            {each.welshReason !== null && <div>{t('allocations.notWelsh', { reason: each.welshReason })}</div>}
          </Cell>
          <Cell>{t('user.madeBy', { at: moment(each.allocatedAt), by: each.allocatedBy })}</Cell>
          <Cell>
            {each.endedAt === null ? (
              <>
                <button
                  type="button"
                  className="iamis-link-button"
                  onClick={() => onAct({ kind: 'REASSIGN', of: each })}
                >
                  {t('allocations.reassign')} <span className="govuk-visually-hidden">{each.centre.number}</span>
                </button>{' '}
                <button type="button" className="iamis-link-button" onClick={() => onAct({ kind: 'END', of: each })}>
                  {t('allocations.end')} <span className="govuk-visually-hidden">{each.centre.number}</span>
                </button>
              </>
            ) : (
              t('allocations.ended', { at: moment(each.endedAt), by: each.endedBy })
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
