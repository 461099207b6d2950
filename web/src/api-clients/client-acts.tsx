import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useAct } from '../parts/act';
import { Confirm } from '../parts/confirm';
import { useViewer } from '../session';
import { RevokeApiClientDocument, WithdrawFromApiClientDocument } from './api-clients.generated';
import type { MachineFragment } from './api-clients.generated';

interface Props {
  client: MachineFragment;
  onDone: (message: string) => void;
}

/** Ending a client of one's own, or taking the centre off a vendor's. */
export function ClientActs({ client, onDone }: Props): ReactNode {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { change, withdraw } = client.viewerCan;
  const own = useViewer().person?.membership?.centre ?? null;
  if (client.revokedAt !== null || !(change || (withdraw && own !== null))) return null;
  const Ask = change ? Ending : Withdrawing;
  return (
    <>
      <button type="button" className="govuk-button govuk-button--warning" onClick={() => setAsking(true)}>
        {t(change ? 'client.revoke' : 'client.withdraw')}
      </button>
      {asking && <Ask client={client} centre={own ?? ''} onClose={() => setAsking(false)} onDone={onDone} />}
    </>
  );
}

interface AskProps extends Props {
  centre: string;
  onClose: () => void;
}

function Ending({ client, onClose, onDone }: AskProps): ReactNode {
  const { t } = useTranslation();
  const { act, faults } = useAct(RevokeApiClientDocument, { keyed: false });
  const submit = async () => {
    if (!(await act({ apiClientId: client.id }))) return;
    onClose();
    onDone(t('client.wasRevoked', { name: client.name }));
  };
  return (
    <Confirm
      title={t('client.revokeTitle', { name: client.name })}
      button={t('client.revoke')}
      faults={faults}
      onConfirm={submit}
      onClose={onClose}
    >
      <p className="govuk-body">{t('client.revokeText')}</p>
    </Confirm>
  );
}

function Withdrawing({ client, centre, onClose }: AskProps): ReactNode {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { act, faults } = useAct(WithdrawFromApiClientDocument, { keyed: false });
  const submit = async () => {
    if (await act({ apiClientId: client.id, centre })) go('/api-clients');
  };
  return (
    <Confirm
      title={t('client.withdrawTitle', { name: client.name })}
      button={t('client.withdraw')}
      faults={faults}
      onConfirm={submit}
      onClose={onClose}
    >
      <p className="govuk-body">{t('client.withdrawText')}</p>
    </Confirm>
  );
}
