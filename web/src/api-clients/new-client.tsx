import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../parts/act';
import { Checkboxes, Radios } from '../parts/choices';
import { Field, Form } from '../parts/form';
import { Page } from '../parts/page';
import { useSession } from '../session';
import { ModeratorField } from '../users/moderator-field';
import { UnitsField } from '../users/units-field';
import { CreateApiClientDocument } from './api-clients.generated';
import type { PrincipalKind } from './api-clients.generated';
import { KeyShown } from './key-shown';
import { SCOPES } from './scopes';
import type { Scope } from './scopes';

const FIELDS = { CentreNotFound: 'centres', UnitUnknown: 'units', ModeratorNotFound: 'moderator' };
const KINDS: readonly PrincipalKind[] = ['CENTRE', 'MODERATOR', 'STAFF'];

/** A day, so far from today. */
const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const numbersIn = (text: string): string[] => text.split(/[\s,;]+/).filter((each) => each !== '');

export default function NewClient(): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const staff = may('centres:look');
  const { act, faults } = useAct(CreateApiClientDocument, { fields: FIELDS });
  const [name, setName] = useState('');
  const [kind, setKind] = useState<PrincipalKind>('CENTRE');
  const [scopes, setScopes] = useState<Scope[]>([]);
  const [centres, setCentres] = useState('');
  const [units, setUnits] = useState<string[]>([]);
  const [moderatorId, setModerator] = useState('');
  const [expires, setExpires] = useState(dayIn(365));
  const [made, setMade] = useState<{ id: string; key: string }>();
  const submit = async () => {
    const done = await act({
      name,
      kind,
      expiresAt: `${expires}T23:59:59.000Z`,
      scopes: kind === 'CENTRE' ? scopes : [],
      ...(kind === 'CENTRE' && staff && { centres: numbersIn(centres) }),
      ...(kind === 'CENTRE' && units.length > 0 && { units }),
      ...(kind === 'MODERATOR' && { moderatorId }),
    });
    if (done) setMade({ id: done.client.id, key: done.key });
  };
  if (made)
    return (
      <Page key="made" title={t('clients.made', { name })} back={{ to: '/api-clients' }}>
        <KeyShown id={made.id} secret={made.key} />
      </Page>
    );
  return (
    <Page key="new" title={t('clients.create')} back={{ to: '/api-clients' }}>
      <Form faults={faults} onSubmit={submit} button={t('clients.create')}>
        <Field
          name="name"
          label={t('clients.name')}
          hint={t('clients.nameHint')}
          value={name}
          onChange={setName}
          faults={faults}
        />
        {staff && (
          <Radios
            name="kind"
            legend={t('clients.kind')}
            value={kind}
            onChange={setKind}
            choices={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            faults={faults}
          />
        )}
        {kind === 'CENTRE' && (
          <>
            <Checkboxes
              name="scopes"
              legend={t('clients.scopes')}
              hint={t('clients.scopesHint')}
              values={scopes}
              onChange={setScopes}
              choices={SCOPES.map((value) => ({ value, label: t(`scope.${value}`), hint: value }))}
              faults={faults}
            />
            {staff && (
              <Field
                name="centres"
                label={t('clients.centres')}
                hint={t('clients.centresHint')}
                value={centres}
                onChange={setCentres}
                faults={faults}
              />
            )}
            <UnitsField units={units} onChange={setUnits} hint={t('clients.unitsHint')} faults={faults} />
          </>
        )}
        {kind === 'MODERATOR' && <ModeratorField value={moderatorId} onChange={setModerator} faults={faults} />}
        <Field
          name="expiresAt"
          label={t('clients.expires')}
          hint={t('clients.expiresHint')}
          type="date"
          className="govuk-input--width-10"
          value={expires}
          onChange={setExpires}
          faults={faults}
        />
      </Form>
    </Page>
  );
}
