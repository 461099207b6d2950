import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { moment } from '../dates';
import { Answer } from '../parts/answer';
import { Select } from '../parts/choices';
import { Done } from '../parts/done';
import { Field } from '../parts/form';
import { Page } from '../parts/page';
import { Paging, usePages } from '../parts/paging';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { FileList } from '../upload/file-list';
import { AmendmentForm } from './amendment-form';
import { AmendmentQueueDocument } from './amendment-queue.generated';
import type { AmendmentState, QueuedAmendmentFragment } from './amendment-queue.generated';

const STATES: readonly AmendmentState[] = ['OPEN', 'APPROVED', 'REJECTED', 'WITHDRAWN'];

/** The centres' requests for submitted results to be changed, oldest first. */
export default function AmendmentQueue(): ReactNode {
  const { t } = useTranslation();
  const pages = usePages();
  const [centre, setCentre] = useState('');
  const [state, setState] = useState<string>('OPEN');
  const [chosen, setChosen] = useState<QueuedAmendmentFragment>();
  const [done, setDone] = useState('');
  const narrow = (set: (value: string) => void) => (value: string) => {
    set(value);
    pages.first();
  };
  const filter = {
    ...(/^\d{5}$/.test(centre) && { centre }),
    ...(state !== '' && { state: state as AmendmentState }),
  };
  return (
    <Page title={t('staff.amendments')} back={{ to: '/staff' }}>
      <Done message={done} />
      <div className="iamis-filters" role="search" aria-label={t('users.filter')}>
        <Field
          name="centre"
          label={t('users.centre')}
          inputMode="numeric"
          className="govuk-input--width-5"
          value={centre}
          onChange={narrow(setCentre)}
        />
        <Select
          name="state"
          label={t('amendment.state')}
          value={state}
          onChange={narrow(setState)}
          choices={[
            { value: '', label: t('filter.all') },
            ...STATES.map((value) => ({ value, label: t(`amendment.state.${value}`) })),
          ]}
        />
      </div>
      <Answer query={AmendmentQueueDocument} variables={{ filter, after: pages.after }}>
        {({ amendmentRequests: { nodes, pageInfo } }, again) => (
          <>
            <Requests requests={nodes} onChoose={setChosen} />
            <Paging pages={pages} info={pageInfo} />
            {chosen && (
              <AmendmentForm
                request={chosen}
                onClose={() => setChosen(undefined)}
                onDone={(message) => {
                  setChosen(undefined);
                  setDone(message);
                  again({ requestPolicy: 'network-only' });
                }}
              />
            )}
          </>
        )}
      </Answer>
    </Page>
  );
}

interface RequestsProps {
  requests: readonly QueuedAmendmentFragment[];
  onChoose: (request: QueuedAmendmentFragment) => void;
}

function Requests({ requests, onChoose }: RequestsProps): ReactNode {
  const { t } = useTranslation();
  if (requests.length === 0) return <p className="govuk-body">{t('staff.nothingWaits')}</p>;
  const columns = [t('queue.candidate'), t('queue.sheet'), t('queue.change'), t('queue.reason'), t('queue.asked')];
  return (
    <Table caption={t('staff.amendments')} captionHidden columns={[...columns, t('amendment.state')]}>
      {requests.map((request) => (
        <Row key={request.id}>
          <RowHead>
            {request.candidate.number} {request.candidate.surname}, {request.candidate.forenames}
          </RowHead>
          <Cell>
            {request.marksheet.centre.number} {request.marksheet.centre.name}
            <div>{request.marksheet.title}</div>
          </Cell>
          <Cell>
            {t('amendment.fromTo', { from: request.before.code, to: request.requested.code })}
            {request.row?.correction && (
              <div>{t('queue.corrected', { to: request.row.correction.corrected.code })}</div>
            )}
          </Cell>
          <Cell>
            {request.origin === 'INCOMPLETE_WORK' && `${t('amendment.incompleteWork')} `}
            {request.reason}
            <FileList files={request.attachments} />
          </Cell>
          <Cell>{t('user.madeBy', { at: moment(request.requestedAt), by: request.requester })}</Cell>
          <Cell>
            {request.state === 'OPEN' ? (
              <button type="button" className="iamis-link-button" onClick={() => onChoose(request)}>
                {t('queue.decide')} <span className="govuk-visually-hidden">{request.candidate.number}</span>
              </button>
            ) : (
              <>
                {t(`amendment.state.${request.state}`)}
                <div>{request.note}</div>
              </>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
