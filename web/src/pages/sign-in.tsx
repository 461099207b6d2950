import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ask } from '../api/auth';
import type { Refused } from '../api/auth';
import { Field, Form } from '../parts/form';
import type { Fault } from '../parts/form';
import { Page } from '../parts/page';
import { useSession } from '../session';

export function SignIn(): ReactNode {
  const [coded, setCoded] = useState(false);
  return coded ? <Code /> : <Password onCode={() => setCoded(true)} />;
}

/** What was refused, in the service's words; a broken line has none. */
export function useRefusal(): (refused: Refused, field?: string) => Fault[] {
  const { t } = useTranslation();
  return ({ message }, field) => [{ message: message || t('failure.noLine'), ...(field !== undefined && { field }) }];
}

function Password({ onCode }: { onCode: () => void }): ReactNode {
  const { t } = useTranslation();
  const { ended, refresh } = useSession();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const refusal = useRefusal();
  const submit = async () => {
    const missing = [
      ...(email.trim() === '' ? [{ field: 'email', message: t('signIn.emailMissing') }] : []),
      ...(password === '' ? [{ field: 'password', message: t('signIn.passwordMissing') }] : []),
    ];
    if (missing.length > 0) return setFaults(missing);
    const { body, refused } = await ask<{ secondFactor?: boolean }>('sign-in/email', {
      email: email.trim(),
      password: password.trim(),
    });
    if (refused) return setFaults(refusal(refused, 'email'));
    return body.secondFactor ? onCode() : refresh();
  };
  return (
    <Page title={t('signIn.title')}>
      {ended && (
        <div className="govuk-inset-text" role="status">
          {t('signIn.ended')}
        </div>
      )}
      <Form faults={faults} onSubmit={submit} button={t('signIn.continue')}>
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
        <Field
          name="password"
          label={t('signIn.password')}
          type="password"
          autoComplete="current-password"
          className="govuk-input--width-20"
          value={password}
          onChange={setPassword}
          faults={faults}
        />
      </Form>
      <p className="govuk-body">
        <Link href="/request-password-reset" className="govuk-link">
          {t('signIn.forgotten')}
        </Link>
      </p>
      <p className="govuk-body">{t('signIn.idle')}</p>
      <div className="govuk-warning-text">
        <span className="govuk-warning-text__icon" aria-hidden="true">
          !
        </span>
        <strong className="govuk-warning-text__text">
          <span className="govuk-visually-hidden">{t('signIn.warning')}</span> {t('signIn.notice')}
        </strong>
      </div>
    </Page>
  );
}

/** The second factor: the app's code, or one from the paper. */
function Code(): ReactNode {
  const { t } = useTranslation();
  const { refresh } = useSession();
  const [paper, setPaper] = useState(false);
  const [code, setCode] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const refusal = useRefusal();
  const submit = async () => {
    const { refused } = await ask(paper ? 'two-factor/verify-backup-code' : 'two-factor/verify-totp', { code });
    if (refused) return setFaults(refusal(refused, 'code'));
    return refresh();
  };
  return (
    <Page title={t('code.title')}>
      <Form faults={faults} onSubmit={submit} button={t('signIn.continue')}>
        <Field
          key={paper ? 'paper' : 'app'}
          name="code"
          label={t(paper ? 'code.paper' : 'code.app')}
          hint={t(paper ? 'code.paperHint' : 'code.appHint')}
          inputMode={paper ? 'text' : 'numeric'}
          autoComplete="one-time-code"
          autoFocus
          className="govuk-input--width-10"
          value={code}
          onChange={setCode}
          faults={faults}
        />
      </Form>
      <button
        type="button"
        className="iamis-link-button"
        onClick={() => {
          setPaper(!paper);
          setCode('');
          setFaults([]);
        }}
      >
        {t(paper ? 'code.useApp' : 'code.usePaper')}
      </button>
    </Page>
  );
}
