import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { moment } from '../dates';
import { Select } from '../parts/choices';
import { Field } from '../parts/form';
import { usePages } from '../parts/paging';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { FileList } from '../upload/file-list';
import { AmendmentForm } from './amendment-form';
import { AmendmentQueueDocument } from './amendment-queue.generated';
import type { AmendmentState, QueuedAmendmentFragment } from './amendment-queue.generated';
import { Queue } from './queue';

const STATES: readonly AmendmentState[] = ['OPEN', 'APPROVED', 'REJECTED', 'WITHDRAWN'];

/** The centres' requests for submitted results to be changed, oldest first. */
export default function AmendmentQueue(): ReactNode {
  const { t } = useTranslation();
  const pages = usePages();
  const [centre, setCentre] = useState('');
  const [state, setState] = useState<string>('OPEN');
  const narrow = (set: (value: string) => void) => (value: string) => {
    set(value);
    pages.first();
  };
  const filter = {
    ...(/^\d{5}$/.test(centre) && { centre }),
    ...(state !== '' && { state: state as AmendmentState }),
  };
  return (
    <Queue
      title={t('staff.amendments')}
      pages={pages}
      query={AmendmentQueueDocument}
      variables={{ filter, after: pages.after }}
      of={(data) => data.amendmentRequests}
      list={(nodes, onChoose) => <Requests requests={nodes} onChoose={onChoose} />}
      form={(chosen, ends) => <AmendmentForm request={chosen} {...ends} />}
    >
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
    </Queue>
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
