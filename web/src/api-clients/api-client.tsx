import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { moment } from '../dates';
import { NotFound } from '../pages/not-found';
import { Answer } from '../parts/answer';
import { Done } from '../parts/done';
import { Page } from '../parts/page';
import { SummaryLine } from '../parts/summary';
import { ApiClientDocument } from './api-clients.generated';
import type { MachineFragment } from './api-clients.generated';
import { ClientActs } from './client-acts';
import { ClientKeys } from './client-keys';
import { ClientState } from './client-state';

export default function ApiClient(): ReactNode {
  const { id } = useParams<{ id: string }>();
  const [done, setDone] = useState('');
  return (
    <Answer query={ApiClientDocument} variables={{ id }}>
      {({ apiClient }) =>
        apiClient === null ? (
          <NotFound />
        ) : (
          <Page title={apiClient.name} back={{ to: '/api-clients' }}>
            <Done message={done} />
            <Particulars client={apiClient} />
            <ClientKeys client={apiClient} onDone={setDone} />
            <ClientActs client={apiClient} onDone={setDone} />
          </Page>
        )
      }
    </Answer>
  );
}

function Particulars({ client }: { client: MachineFragment }): ReactNode {
  const { t } = useTranslation();
  return (
    <dl className="govuk-summary-list">
      <SummaryLine term={t('clients.state')}>
        <ClientState client={client} />
      </SummaryLine>
      <SummaryLine term={t('clients.runBy')}>{client.ownerCentre ?? t('clients.wjec')}</SummaryLine>
      <SummaryLine term={t('clients.scopes')}>
        {client.kind === 'CENTRE' ? client.scopes.join(', ') : t(`kind.${client.kind}`)}
      </SummaryLine>
      {client.kind === 'CENTRE' && (
        <>
          <SummaryLine term={t('clients.centres')}>{client.centres.join(', ')}</SummaryLine>
          <SummaryLine term={t('clients.units')}>{client.units?.join(', ') ?? t('clients.everyUnit')}</SummaryLine>
        </>
      )}
      <SummaryLine term={t('clients.lastUsed')}>
        {client.lastUsedAt === null ? t('clients.never') : moment(client.lastUsedAt)}
      </SummaryLine>
      <SummaryLine term={t('user.made')}>
        {client.createdBy === null
          ? moment(client.createdAt)
          : t('user.madeBy', { at: moment(client.createdAt), by: client.createdBy })}
      </SummaryLine>
      <SummaryLine term={t('key.clientId')}>{client.id}</SummaryLine>
    </dl>
  );
}
