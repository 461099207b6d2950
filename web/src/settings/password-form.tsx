import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../api/auth';
import { useRefusal } from '../pages/sign-in';
import { Done } from '../parts/done';
import { Field, Form } from '../parts/form';
import type { Fault } from '../parts/form';
import { Section } from './section';

export function PasswordForm(): ReactNode {
  const { t } = useTranslation();
  const refusal = useRefusal();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const [done, setDone] = useState('');
  const submit = async () => {
    const { refused } = await ask('change-password', { currentPassword: currentPassword.trim(), newPassword });
    if (refused)
      return setFaults(refusal(refused, refused.code.startsWith('PASSWORD_') ? 'new-password' : 'current-password'));
    setFaults([]);
    setCurrent('');
    setNew('');
    return setDone(t('settings.passwordDone'));
  };
  return (
    <Section title={t('settings.password')}>
      <Done message={done} />
      <Form faults={faults} onSubmit={submit} button={t('password.save')}>
        <Field
          name="current-password"
          label={t('password.current')}
          type="password"
          autoComplete="current-password"
          className="govuk-input--width-20"
          value={currentPassword}
          onChange={setCurrent}
          faults={faults}
        />
        <Field
          name="new-password"
          label={t('password.new')}
          hint={t('password.hint')}
          type="password"
          autoComplete="new-password"
          className="govuk-input--width-20"
          value={newPassword}
          onChange={setNew}
          faults={faults}
        />
      </Form>
    </Section>
  );
}
