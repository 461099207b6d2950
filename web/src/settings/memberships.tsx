import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ChooseMembershipDocument } from '../api/person.generated';
import { useAct } from '../parts/act';
import { Radios } from '../parts/choices';
import { Form } from '../parts/form';
import { useSession, useViewer } from '../session';
import { Section } from './section';

/** Going on in another of one's roles. */
export function Memberships(): ReactNode {
  const { t } = useTranslation();
  const { refresh } = useSession();
  const [, go] = useLocation();
  const { membership, memberships } = useViewer().person!;
  const { act, faults } = useAct(ChooseMembershipDocument, { keyed: false });
  const [chosen, setChosen] = useState(membership?.id ?? null);
  const submit = async () => {
    if (chosen === null || !(await act({ membershipId: chosen }))) return;
    go('/');
    await refresh();
  };
  return (
    <Section title={t('settings.membership')}>
      <Form faults={faults} onSubmit={submit} button={t('settings.switch')}>
        <Radios
          name="membership"
          legend={t('membership.which')}
          value={chosen}
          onChange={setChosen}
          choices={memberships.map(({ id, accountType, centre, name }) => ({
            value: id,
            label: `${t(`accountType.${accountType}`)} ${centre ?? ''} (${name})`,
          }))}
        />
      </Form>
    </Section>
  );
}
