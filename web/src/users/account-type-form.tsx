import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../parts/act';
import { Radios } from '../parts/choices';
import { Form } from '../parts/form';
import { ChangeAccountTypeDocument } from './users.generated';
import type { UserOfCentreFragment } from './users.generated';

const FIELDS = { TooManyAdmins: 'account-type', ExamsOfficerKept: 'account-type' };

interface Props {
  person: UserOfCentreFragment;
  onDone: (message: string) => void;
}

export function AccountTypeForm({ person, onDone }: Props): ReactNode {
  const { t } = useTranslation();
  const { act, faults } = useAct(ChangeAccountTypeDocument, { fields: FIELDS });
  const [accountType, setType] = useState<'USER' | 'CENTRE_ADMIN'>(
    person.accountType === 'CENTRE_ADMIN' ? 'CENTRE_ADMIN' : 'USER',
  );
  const submit = async () => {
    if (await act({ membershipId: person.id, accountType }))
      onDone(t('user.typeChanged', { name: person.name, type: t(`accountType.${accountType}`) }));
  };
  return (
    <section aria-labelledby="type">
      <h2 id="type" className="govuk-heading-m">
        {t('user.changeType')}
      </h2>
      <Form faults={faults} onSubmit={submit} button={t('user.saveType')}>
        <Radios
          name="account-type"
          legend={t('users.accountType')}
          hint={t('user.typeHint')}
          value={accountType}
          onChange={setType}
          choices={(['USER', 'CENTRE_ADMIN'] as const).map((value) => ({
            value,
            label: t(`accountType.${value}`),
            hint: t(`accountTypeHint.${value}`),
          }))}
          faults={faults}
        />
      </Form>
    </section>
  );
}
