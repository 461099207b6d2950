import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Answer } from '../parts/answer';
import { Select } from '../parts/choices';
import { Field } from '../parts/form';
import { Page } from '../parts/page';
import { Paging, usePages } from '../parts/paging';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { useSession } from '../session';
import { Access, State } from './standing';
import { UsersDocument } from './users.generated';
import type { AccountType, UserOfCentreFragment } from './users.generated';

const STAYING = ['INVITED', 'ACTIVE'] as const;
const TYPES: readonly AccountType[] = ['EXAMS_OFFICER', 'CENTRE_ADMIN', 'USER', 'MODERATOR', 'STAFF'];

/** Who is at the centre, or for WJEC everybody. */
export default function Users(): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const pages = usePages();
  const [centre, setCentre] = useState('');
  const [type, setType] = useState('');
  const [left, setLeft] = useState('');
  const staff = may('centres:look');
  const filter = {
    ...(/^\d{5}$/.test(centre) && { centre }),
    ...(type !== '' && { accountTypes: [type as AccountType] }),
    ...(left === '' && { states: STAYING }),
  };
  const narrow = (set: (value: string) => void) => (value: string) => {
    set(value);
    pages.first();
  };
  return (
    <Page title={t('users.title')}>
      <p className="govuk-body">{t('users.text')}</p>
      {may('accounts:write') && (
        <div className="govuk-button-group">
          <Link href="/users/invite" className="govuk-button">
            {t('users.invite')}
          </Link>
          {staff && (
            <Link href="/users/exams-officer" className="govuk-button govuk-button--secondary">
              {t('users.replaceExamsOfficer')}
            </Link>
          )}
        </div>
      )}
      <div className="iamis-filters" role="search" aria-label={t('users.filter')}>
        {staff && (
          <>
            <Field
              name="centre"
              label={t('users.centre')}
              inputMode="numeric"
              className="govuk-input--width-5"
              value={centre}
              onChange={narrow(setCentre)}
            />
            <Select
              name="type"
              label={t('users.accountType')}
              value={type}
              onChange={narrow(setType)}
              choices={[
                { value: '', label: t('filter.all') },
                ...TYPES.map((each) => ({ value: each, label: t(`accountType.${each}`) })),
              ]}
            />
          </>
        )}
        <Select
          name="left"
          label={t('users.show')}
          value={left}
          onChange={narrow(setLeft)}
          choices={[
            { value: '', label: t('users.staying') },
            { value: 'ALL', label: t('users.leftToo') },
          ]}
        />
      </div>
      <Answer query={UsersDocument} variables={{ filter, after: pages.after }}>
        {({ memberships: { nodes, pageInfo, totalCount } }) => (
          <>
            <p className="govuk-body" role="status">
              {t('users.count', { count: totalCount })}
            </p>
            <People people={nodes} withCentre={staff} />
            <Paging pages={pages} info={pageInfo} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function People(props: { people: readonly UserOfCentreFragment[]; withCentre: boolean }): ReactNode {
  const { t } = useTranslation();
  const columns = [t('users.name'), t('users.email'), t('users.accountType'), t('users.access'), t('users.state')];
  if (props.people.length === 0) return null;
  return (
    <Table
      caption={t('users.title')}
      captionHidden
      columns={props.withCentre ? [...columns, t('queue.centre')] : columns}
    >
      {props.people.map((person) => (
        <Row key={person.id}>
          <RowHead>
            <Link href={`/users/${person.id}`} className="govuk-link">
              {person.name}
            </Link>
          </RowHead>
          <Cell>
            <span className="iamis-break">{person.email}</span>
          </Cell>
          <Cell>{t(`accountType.${person.accountType}`)}</Cell>
          <Cell>
            <Access person={person} />
          </Cell>
          <Cell>
            <State person={person} />
          </Cell>
          {props.withCentre && <Cell>{person.centre?.number}</Cell>}
        </Row>
      ))}
    </Table>
  );
}
