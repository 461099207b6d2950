import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/change';
import { moment } from '../dates';
import { WithdrawMarkAmendmentDocument } from '../pages/amendment.generated';
import type { RequestLineFragment } from '../pages/amendment.generated';
import { Done } from '../parts/done';
import { useFailureWords } from '../parts/failed';
import { ErrorSummary } from '../parts/form';
import type { Fault } from '../parts/form';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { useSession } from '../session';
import { Attachments } from './attachments';

type Line = RequestLineFragment & { marksheet?: { title: string; centre: { number: string } } };

const COLOURS = { OPEN: 'yellow', APPROVED: 'green', REJECTED: 'red', WITHDRAWN: 'grey' } as const;

interface RequestsProps {
  requests: readonly Line[];
  /** When something hangs on one that did not before. */
  onAttached: () => void;
}

/** Requests with where they stand and what they rest on; an open one can be taken back. */
export function Requests({ requests, onAttached }: RequestsProps): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const words = useFailureWords();
  const withdraw = useChange(WithdrawMarkAmendmentDocument);
  const [done, setDone] = useState('');
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Fault[]>([]);
  if (requests.length === 0) return <p className="govuk-body">{t('amendment.none')}</p>;
  const takeBack = async (request: Line) => {
    if (busy) return;
    setBusy(true);
    setDone('');
    const { answer, failure } = await withdraw({ amendmentRequestId: request.id });
    setBusy(false);
    if (failure) return setFaults([{ message: words(failure) }]);
    if (answer.__typename !== 'WithdrawMarkAmendmentSuccess') return setFaults([{ message: answer.message }]);
    setFaults([]);
    return setDone(t('amendment.withdrawn', { number: request.candidate.number }));
  };
  const withSheet = requests.some(({ marksheet }) => marksheet !== undefined);
  const columns = [...(withSheet ? ['sheet'] : []), 'who', 'change', 'why', 'state'];
  return (
    <>
      <Done message={done} />
      <ErrorSummary faults={faults} />
      <Table
        caption={t('amendment.requests')}
        columns={columns.map((column) => t(`amendment.${column}` as 'amendment.who'))}
      >
        {requests.map((request) => (
          <Row key={request.id}>
            {withSheet && <Cell>{request.marksheet?.title}</Cell>}
            <RowHead>
              {request.candidate.number} {request.candidate.surname}: {request.candidate.forenames}
            </RowHead>
            <Cell>{t('amendment.fromTo', { from: request.submitted.code, to: request.requested.code })}</Cell>
            <Cell>
              {request.origin === 'INCOMPLETE_WORK' && t('amendment.incompleteWork')} {request.reason} (
              {request.requester}, {moment(request.requestedAt)})
              <Attachments
                request={request}
                onChanged={(what) => {
                  setDone(what);
                  onAttached();
                }}
              />
            </Cell>
            <Cell>
              <strong className={`govuk-tag govuk-tag--${COLOURS[request.state]}`}>
                {t(`amendment.state.${request.state}`)}
              </strong>{' '}
              {request.decidedAt != null && moment(request.decidedAt)} {request.note}
              {request.state === 'OPEN' && may('amendments:write') && (
                <button
                  type="button"
                  className="iamis-link-button"
                  aria-disabled={busy}
                  onClick={() => void takeBack(request)}
                >
                  {t('amendment.withdraw')}
                  <span className="govuk-visually-hidden"> {request.candidate.number}</span>
                </button>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
    </>
  );
}
