/** The present password and the next. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../api/auth';
import { useRefusal } from '../pages/sign-in';
import { Field, Form } from './form';
import type { Fault } from './form';

export function PasswordChange({ label, onDone }: { label: string; onDone: () => Promise<void> | void }): ReactNode {
  const { t } = useTranslation();
  const refusal = useRefusal();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const submit = async () => {
    const { refused } = await ask('change-password', { currentPassword: currentPassword.trim(), newPassword });
    if (refused)
      return setFaults(refusal(refused, refused.code.startsWith('PASSWORD_') ? 'new-password' : 'current-password'));
    setFaults([]);
    setCurrent('');
    setNew('');
    return onDone();
  };
  return (
    <Form faults={faults} onSubmit={submit} button={t('password.save')}>
      <Field
        name="current-password"
        label={label}
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
  );
}
