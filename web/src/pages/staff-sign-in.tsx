import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../api/auth';
import { Form } from '../parts/form';
import type { Fault } from '../parts/form';
import { Page } from '../parts/page';
import { useRefusal } from './sign-in';

/** For WJEC staff: whether the service has an identity provider is known only when it is asked for the way there. */
export default function StaffSignIn(): ReactNode {
  const { t } = useTranslation();
  const refusal = useRefusal();
  const refusedThere = new URLSearchParams(location.search).has('error');
  const [faults, setFaults] = useState<Fault[]>(refusedThere ? [{ message: t('staffSignIn.refused') }] : []);
  const submit = async () => {
    const { body, refused } = await ask<{ url?: string }>('sign-in/social', { provider: 'staff' });
    if (refused) return setFaults(refused.code === 'NO_LINE' ? refusal(refused) : [{ message: t('staffSignIn.none') }]);
    if (body.url === undefined) return setFaults([{ message: t('staffSignIn.none') }]);
    location.assign(body.url);
    return undefined;
  };
  return (
    <Page title={t('staffSignIn.title')} back={{ to: '/', text: t('reset.toSignIn') }}>
      <p className="govuk-body">{t('staffSignIn.text')}</p>
      <Form faults={faults} onSubmit={submit} button={t('staffSignIn.go')} />
    </Page>
  );
}
