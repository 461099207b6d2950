import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ask } from '../api/auth';
import { Field, Form } from '../parts/form';
import type { Fault } from '../parts/form';
import { Page } from '../parts/page';
import { useRefusal } from './sign-in';

/** Says the same whether or not there is such an account. */
export function RequestReset(): ReactNode {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState(false);
  const [faults, setFaults] = useState<Fault[]>([]);
  const refusal = useRefusal();
  const submit = async () => {
    const { refused } = await ask('request-password-reset', { email: email.trim() });
    if (refused) return setFaults(refusal(refused, 'email'));
    return setSent(true);
  };
  if (sent)
    return (
      <Page key="sent" title={t('reset.sentTitle')} back={{ to: '/', text: t('reset.toSignIn') }}>
        <p className="govuk-body">{t('reset.sent')}</p>
      </Page>
    );
  return (
    <Page key="ask" title={t('reset.title')} back={{ to: '/', text: t('reset.toSignIn') }}>
      <Form faults={faults} onSubmit={submit} button={t('reset.send')}>
        <Field
          name="email"
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          spellCheck={false}
          className="govuk-input--width-20"
          value={email}
          onChange={setEmail}
          faults={faults}
        />
      </Form>
    </Page>
  );
}

/** Where the link of the e-mail leads. */
export function ResetPassword(): ReactNode {
  const { t } = useTranslation();
  const [newPassword, setNewPassword] = useState('');
  const [done, setDone] = useState(false);
  const [faults, setFaults] = useState<Fault[]>([]);
  const refusal = useRefusal();
  const submit = async () => {
    const token = new URLSearchParams(location.search).get('token') ?? '';
    const { refused } = await ask('reset-password', { token, newPassword });
    if (refused) return setFaults(refusal(refused, 'new-password'));
    return setDone(true);
  };
  if (done)
    return (
      <Page key="done" title={t('reset.doneTitle')}>
        <p className="govuk-body">{t('reset.done')}</p>
        <Link href="/" className="govuk-button">
          {t('reset.toSignIn')}
        </Link>
      </Page>
    );
  return (
    <Page key="choose" title={t('reset.chooseTitle')}>
      <Form faults={faults} onSubmit={submit} button={t('password.save')}>
        <Field
          name="new-password"
          label={t('password.new')}
          hint={t('password.hint')}
          type="password"
          autoComplete="new-password"
          className="govuk-input--width-20"
          value={newPassword}
          onChange={setNewPassword}
          faults={faults}
        />
      </Form>
    </Page>
  );
}
