import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { moment } from '../dates';
import { Field } from '../parts/form';
import { usePages } from '../parts/paging';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { HeldRowsDocument } from './withdrawals.generated';
import type { HeldRowsQuery } from './withdrawals.generated';
import { WithdrawalForm } from './withdrawal-form';
import { Queue } from './queue';

export type Held = HeldRowsQuery['withdrawals']['nodes'][number];

/** Submitted rows whose entry was withdrawn: WJEC confirms or dismisses. */
export default function Withdrawals(): ReactNode {
  const { t } = useTranslation();
  const pages = usePages();
  const [centre, setCentre] = useState('');
  const filter = /^\d{5}$/.test(centre) ? { centre } : {};
  return (
    <Queue
      title={t('staff.withdrawals')}
      pages={pages}
      query={HeldRowsDocument}
      variables={{ filter, after: pages.after }}
      of={(data) => data.withdrawals}
      list={(nodes, onChoose) => <Rows rows={nodes} onChoose={onChoose} />}
      form={(chosen, ends) => <WithdrawalForm held={chosen} {...ends} />}
    >
      <p className="govuk-body">{t('withdrawals.text')}</p>
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
    </Queue>
  );
}

function Rows({ rows, onChoose }: { rows: readonly Held[]; onChoose: (held: Held) => void }): ReactNode {
  const { t } = useTranslation();
  if (rows.length === 0) return <p className="govuk-body">{t('staff.nothingWaits')}</p>;
  const columns = [
    t('queue.candidate'),
    t('queue.sheet'),
    t('queue.result'),
    t('queue.sampled'),
    t('withdrawals.since'),
  ];
  return (
    <Table caption={t('staff.withdrawals')} captionHidden columns={[...columns, t('queue.act')]}>
      {rows.map((held) => (
        <Row key={held.row.id}>
          <RowHead>
            {held.row.candidate.number} {held.row.candidate.surname}, {held.row.candidate.forenames}
          </RowHead>
          <Cell>
            {held.marksheet.centre.number} {held.marksheet.centre.name}
            <div>{held.marksheet.title}</div>
          </Cell>
          <Cell>{held.row.countedResult?.code}</Cell>
          <Cell>{t(held.row.sample === null ? 'answer.no' : 'answer.yes')}</Cell>
          <Cell>{t('user.madeBy', { at: moment(held.heldAt), by: held.heldBy })}</Cell>
          <Cell>
            <button type="button" className="iamis-link-button" onClick={() => onChoose(held)}>
              {t('queue.decide')} <span className="govuk-visually-hidden">{held.row.candidate.number}</span>
            </button>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
