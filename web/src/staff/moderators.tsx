import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Answer } from '../parts/answer';
import { Done } from '../parts/done';
import { Page } from '../parts/page';
import { Paging, usePages } from '../parts/paging';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { ModeratorForm } from './moderator-form';
import { ModeratorsDocument } from './moderators.generated';
import type { ModeratorKeptFragment } from './moderators.generated';

/** Who moderates; their allocations are a page of their own. */
export default function Moderators(): ReactNode {
  const { t } = useTranslation();
  const pages = usePages();
  const [chosen, setChosen] = useState<ModeratorKeptFragment | 'NEW'>();
  const [done, setDone] = useState('');
  return (
    <Page title={t('staff.moderators')} back={{ to: '/staff' }}>
      <Done message={done} />
      <div className="govuk-button-group">
        <button type="button" className="govuk-button" onClick={() => setChosen('NEW')}>
          {t('moderators.new')}
        </button>
        <Link href="/staff/allocations" className="govuk-link">
          {t('moderators.allocations')}
        </Link>
        <Link href="/staff/moderator-gaps" className="govuk-link">
          {t('staff.gaps')}
        </Link>
      </div>
      <Answer query={ModeratorsDocument} variables={{ after: pages.after }}>
        {({ moderators: { nodes, pageInfo } }, again) => (
          <>
            <List moderators={nodes} onChoose={setChosen} />
            <Paging pages={pages} info={pageInfo} />
            {chosen !== undefined && (
              <ModeratorForm
                moderator={chosen === 'NEW' ? null : chosen}
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

interface ListProps {
  moderators: readonly ModeratorKeptFragment[];
  onChoose: (moderator: ModeratorKeptFragment) => void;
}

function List({ moderators, onChoose }: ListProps): ReactNode {
  const { t } = useTranslation();
  if (moderators.length === 0) return <p className="govuk-body">{t('moderators.none')}</p>;
  const columns = [
    t('users.name'),
    t('users.email'),
    t('moderator.language'),
    t('moderators.ownCentre'),
    t('queue.act'),
  ];
  return (
    <Table caption={t('staff.moderators')} captionHidden columns={columns}>
      {moderators.map((each) => (
        <Row key={each.id}>
          <RowHead>
            <Link href={`/staff/allocations?moderator=${each.id}`} className="govuk-link">
              {each.name}
            </Link>
          </RowHead>
          <Cell>
            <span className="iamis-break">{each.email}</span>
          </Cell>
          <Cell>
            {t(`language.${each.language}`)}
            {each.welshSpeaking && each.language === 'EN' && ` (${t('moderator.welshSpeaking')})`}
          </Cell>
          <Cell>{each.ownCentre}</Cell>
          <Cell>
            <button type="button" className="iamis-link-button" onClick={() => onChoose(each)}>
              {t('offering.change')} <span className="govuk-visually-hidden">{each.name}</span>
            </button>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
