import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { moment } from '../dates';
import { Answer } from '../parts/answer';
import { Field } from '../parts/form';
import { Page } from '../parts/page';
import { Paging, usePages } from '../parts/paging';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { useSession } from '../session';
import { ApiClientsDocument } from './api-clients.generated';
import type { MachineFragment } from './api-clients.generated';
import { ClientState } from './client-state';

/** The machines that act for the centre, or for WJEC all of them. */
export default function ApiClients(): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const pages = usePages();
  const [centre, setCentre] = useState('');
  return (
    <Page title={t('clients.title')}>
      <p className="govuk-body">{t('clients.text')}</p>
      {may('clients:write') && (
        <Link href="/api-clients/new" className="govuk-button">
          {t('clients.create')}
        </Link>
      )}
      {may('centres:look') && (
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
      )}
      <Answer query={ApiClientsDocument} variables={{ after: pages.after, ...(/^\d{5}$/.test(centre) && { centre }) }}>
        {({ apiClients: { nodes, pageInfo } }) => (
          <>
            <Machines clients={nodes} />
            <Paging pages={pages} info={pageInfo} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function Machines({ clients }: { clients: readonly MachineFragment[] }): ReactNode {
  const { t } = useTranslation();
  if (clients.length === 0) return <p className="govuk-body">{t('clients.none')}</p>;
  return (
    <Table
      caption={t('clients.title')}
      captionHidden
      columns={[t('clients.name'), t('clients.runBy'), t('clients.scopes'), t('clients.lastUsed'), t('clients.state')]}
    >
      {clients.map((client) => (
        <Row key={client.id}>
          <RowHead>
            <Link href={`/api-clients/${client.id}`} className="govuk-link">
              {client.name}
            </Link>
          </RowHead>
          <Cell>{client.ownerCentre ?? t('clients.wjec')}</Cell>
          <Cell>
            {client.kind === 'CENTRE'
              ? client.scopes.map((each) => <div key={each}>{each}</div>)
              : t(`kind.${client.kind}`)}
          </Cell>
          <Cell>{client.lastUsedAt === null ? t('clients.never') : moment(client.lastUsedAt)}</Cell>
          <Cell>
            <ClientState client={client} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
