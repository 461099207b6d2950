import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../api/auth';
import { Field, Form } from '../parts/form';
import type { Fault } from '../parts/form';
import { Page } from '../parts/page';
import { useSession } from '../session';
import { useRefusal } from './sign-in';

/** A duty after an invitation, with the temporary password; the same page at any time. */
export function ChangePassword(): ReactNode {
  const { t } = useTranslation();
  const { viewer, refresh } = useSession();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const refusal = useRefusal();
  const temporary = viewer?.person?.duties.includes('CHANGE_PASSWORD') ?? false;
  const submit = async () => {
    const { refused } = await ask('change-password', { currentPassword: currentPassword.trim(), newPassword });
    if (refused)
      return setFaults(refusal(refused, refused.code.startsWith('PASSWORD_') ? 'new-password' : 'current-password'));
    return refresh();
  };
  return (
    <Page title={t('password.title')}>
      {temporary && <p className="govuk-body">{t('password.temporary')}</p>}
      <Form faults={faults} onSubmit={submit} button={t('password.save')}>
        <Field
          name="current-password"
          label={t(temporary ? 'password.fromEmail' : 'password.current')}
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
    </Page>
  );
}
