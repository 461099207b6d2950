import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { ChooseMembershipDocument } from '../api/person.generated';
import { Form } from '../parts/form';
import type { Fault } from '../parts/form';
import { Page } from '../parts/page';
import { useSession } from '../session';

/** One e-mail may hold several memberships; one is active in a session. */
export function ChooseMembership(): ReactNode {
  const { t } = useTranslation();
  const { viewer, refresh } = useSession();
  const client = useClient();
  const memberships = viewer!.person!.memberships;
  const [chosen, setChosen] = useState(memberships[0]?.id ?? '');
  const [faults, setFaults] = useState<Fault[]>([]);
  const submit = async () => {
    const { data, error } = await client
      .mutation(ChooseMembershipDocument, { input: { membershipId: chosen } })
      .toPromise();
    const answer = data?.chooseMembership;
    if (answer?.__typename === 'ChooseMembershipSuccess') return refresh();
    const message = answer?.message ?? error?.graphQLErrors[0]?.message ?? t('failure.noLine');
    return setFaults([{ message, field: `membership-${chosen}` }]);
  };
  return (
    <Page title={t('membership.title')}>
      <Form faults={faults} onSubmit={submit} button={t('signIn.continue')}>
        <fieldset className="govuk-fieldset govuk-form-group">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{t('membership.which')}</legend>
          <div className="govuk-radios">
            {memberships.map(({ id, accountType, centre, name }) => (
              <div key={id} className="govuk-radios__item">
                <input
                  id={`membership-${id}`}
                  className="govuk-radios__input"
                  type="radio"
                  name="membership"
                  checked={chosen === id}
                  onChange={() => setChosen(id)}
                />
                <label className="govuk-label govuk-radios__label" htmlFor={`membership-${id}`}>
                  {t(`accountType.${accountType}`)} {centre ?? ''} ({name})
                </label>
              </div>
            ))}
          </div>
        </fieldset>
      </Form>
    </Page>
  );
}
