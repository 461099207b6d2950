import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { day, moment } from '../dates';
import { Select } from '../parts/choices';
import { usePages } from '../parts/paging';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { dayOrNone } from './catalogue';
import { ExtensionForm } from './extension-form';
import { ExtensionQueueDocument } from './extension-queue.generated';
import type { ExtensionState, QueuedExtensionFragment } from './extension-queue.generated';
import { Queue } from './queue';

const STATES: readonly ExtensionState[] = ['OPEN', 'GIVEN', 'REFUSED', 'TAKEN_BACK'];

/** More time that centres ask for, and what was given before. */
export default function ExtensionQueue(): ReactNode {
  const { t } = useTranslation();
  const pages = usePages();
  const [state, setState] = useState<string>('OPEN');
  const filter = state === '' ? {} : { state: [state as ExtensionState] };
  return (
    <Queue
      title={t('staff.extensions')}
      pages={pages}
      query={ExtensionQueueDocument}
      variables={{ filter, after: pages.after }}
      of={(data) => data.extensions}
      list={(nodes, onChoose) => <Extensions extensions={nodes} onChoose={onChoose} />}
      form={(chosen, ends) => <ExtensionForm extension={chosen} {...ends} />}
    >
      <div className="iamis-filters" role="search" aria-label={t('users.filter')}>
        <Select
          name="state"
          label={t('extension.state')}
          value={state}
          onChange={(value) => {
            setState(value);
            pages.first();
          }}
          choices={[
            { value: '', label: t('filter.all') },
            ...STATES.map((value) => ({ value, label: t(`extension.state.${value}`) })),
          ]}
        />
      </div>
    </Queue>
  );
}

interface ExtensionsProps {
  extensions: readonly QueuedExtensionFragment[];
  onChoose: (extension: QueuedExtensionFragment) => void;
}

function Extensions({ extensions, onChoose }: ExtensionsProps): ReactNode {
  const { t } = useTranslation();
  if (extensions.length === 0) return <p className="govuk-body">{t('staff.nothingWaits')}</p>;
  const columns = [
    t('queue.sheet'),
    t('offering.deadline'),
    t('extension.wanted'),
    t('queue.reason'),
    t('queue.asked'),
  ];
  return (
    <Table caption={t('staff.extensions')} captionHidden columns={[...columns, t('extension.state')]}>
      {extensions.map((each) => (
        <Row key={each.id}>
          <RowHead>
            {each.marksheet.centre.number} {each.marksheet.centre.name}
            <div>{each.marksheet.title}</div>
          </RowHead>
          <Cell>{dayOrNone(each.marksheet.deadline)}</Cell>
          <Cell>{dayOrNone(each.wanted)}</Cell>
          <Cell>{each.why}</Cell>
          <Cell>
            {each.askedAt === null
              ? t('extension.unasked')
              : t('user.madeBy', { at: moment(each.askedAt), by: each.askedBy })}
          </Cell>
          <Cell>
            {each.state === 'OPEN' ? (
              <button type="button" className="iamis-link-button" onClick={() => onChoose(each)}>
                {t('queue.decide')} <span className="govuk-visually-hidden">{each.marksheet.title}</span>
              </button>
            ) : (
              <>
                {t(`extension.state.${each.state}`)} {each.deadline !== null && day(each.deadline)}
                <div>{each.reason}</div>
              </>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
