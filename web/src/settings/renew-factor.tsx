import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../api/auth';
import { useRefusal } from '../pages/sign-in';
import { Field, Form } from '../parts/form';
import type { Fault } from '../parts/form';
import { useSession } from '../session';
import { Section } from './section';

/** For another phone: the app is taken away, and setting up the next is the first thing to do then. */
export function RenewFactor(): ReactNode {
  const { t } = useTranslation();
  const { refresh } = useSession();
  const refusal = useRefusal();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const submit = async () => {
    const { refused } = await ask('two-factor/disable', { password, code: code.trim() });
    if (refused) return setFaults(refusal(refused, 'factor-code'));
    return refresh();
  };
  return (
    <Section title={t('settings.factor')}>
      <p className="govuk-body">{t('settings.factorText')}</p>
      <Form faults={faults} onSubmit={submit} button={t('settings.renewFactor')}>
        <Field
          name="factor-password"
          label={t('signIn.password')}
          type="password"
          autoComplete="current-password"
          className="govuk-input--width-20"
          value={password}
          onChange={setPassword}
          faults={faults}
        />
        <Field
          name="factor-code"
          label={t('code.app')}
          hint={t('code.appHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          className="govuk-input--width-10"
          value={code}
          onChange={setCode}
          faults={faults}
        />
      </Form>
    </Section>
  );
}
