import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { moment } from '../dates';
import { useAct } from '../parts/act';
import { Confirm } from '../parts/confirm';
import { ErrorSummary } from '../parts/form';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { RevokeApiKeyDocument, RotateApiKeyDocument } from './api-clients.generated';
import type { MachineFragment } from './api-clients.generated';
import { KeyShown } from './key-shown';

interface Props {
  client: MachineFragment;
  onDone: (message: string) => void;
}

type Key = MachineFragment['keys'][number];

/** The keys of a client: a new one beside the old, and the end of one. */
export function ClientKeys({ client, onDone }: Props): ReactNode {
  const { t } = useTranslation();
  const rotate = useAct(RotateApiKeyDocument);
  const [secret, setSecret] = useState<string>();
  const [ending, setEnding] = useState<string>();
  const another = async () => {
    const done = await rotate.act({ apiClientId: client.id, overlapHours: 24 });
    if (!done) return;
    setSecret(done.key);
    onDone(t('client.rotated'));
  };
  if (!client.viewerCan.change) return null;
  return (
    <section aria-labelledby="keys">
      <h2 id="keys" className="govuk-heading-m">
        {t('client.keys')}
      </h2>
      {secret !== undefined && <KeyShown id={client.id} secret={secret} />}
      <ErrorSummary faults={rotate.faults} />
      <Table
        caption={t('client.keyList', { name: client.name })}
        captionHidden
        columns={[t('client.key'), t('client.keyMade'), t('clients.state'), t('client.keyAct')]}
      >
        {client.keys.map((key) => (
          <Row key={key.id}>
            <RowHead>
              <code>iamis_{key.id}_…</code>
            </RowHead>
            <Cell>{moment(key.createdAt)}</Cell>
            <Cell>
              <KeyState apiKey={key} />
            </Cell>
            <Cell>
              {key.revokedAt === null && (
                <button type="button" className="iamis-link-button" onClick={() => setEnding(key.id)}>
                  {t('client.revokeKey')} <span className="govuk-visually-hidden">{key.id}</span>
                </button>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
      {client.revokedAt === null && (
        <>
          <p className="govuk-body">{t('client.rotateText')}</p>
          <button type="button" className="govuk-button govuk-button--secondary" onClick={() => void another()}>
            {t('client.rotate')}
          </button>
        </>
      )}
      {ending !== undefined && (
        <KeyEnd
          id={ending}
          onClose={() => setEnding(undefined)}
          onDone={() => {
            setEnding(undefined);
            onDone(t('client.keyRevoked'));
          }}
        />
      )}
    </section>
  );
}

function KeyState({ apiKey: { revokedAt, expiresAt } }: { apiKey: Key }): ReactNode {
  const { t } = useTranslation();
  if (revokedAt !== null) return t('client.keyRevokedAt', { at: moment(revokedAt) });
  return expiresAt === null ? t('clients.unlimited') : t('clients.until', { at: moment(expiresAt) });
}

function KeyEnd({ id, onClose, onDone }: { id: string; onClose: () => void; onDone: () => void }): ReactNode {
  const { t } = useTranslation();
  const { act, faults } = useAct(RevokeApiKeyDocument, { keyed: false });
  const submit = async () => {
    if (await act({ apiKeyId: id })) onDone();
  };
  return (
    <Confirm
      title={t('client.revokeKeyTitle')}
      button={t('client.revokeKey')}
      faults={faults}
      onConfirm={submit}
      onClose={onClose}
    >
      <p className="govuk-body">{t('client.revokeKeyText')}</p>
    </Confirm>
  );
}
