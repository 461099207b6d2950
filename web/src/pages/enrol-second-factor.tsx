import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { renderSVG } from 'uqr';
import { ask } from '../api/auth';
import { Field, Form } from '../parts/form';
import type { Fault } from '../parts/form';
import { Page } from '../parts/page';
import { useSession } from '../session';
import { useRefusal } from './sign-in';

interface Factor {
  totpURI: string;
  backupCodes: string[];
}

/** Setting up the app that shows codes: the password, the secret (shown this once) with the codes for paper, and a first code. */
export default function EnrolSecondFactor(): ReactNode {
  const [factor, setFactor] = useState<Factor>();
  return factor === undefined ? <Begin onFactor={setFactor} /> : <Finish factor={factor} />;
}

function Begin({ onFactor }: { onFactor: (factor: Factor) => void }): ReactNode {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const refusal = useRefusal();
  const submit = async () => {
    const { body, refused } = await ask<Factor>('two-factor/enable', { password });
    if (refused) return setFaults(refusal(refused, 'password'));
    return onFactor(body);
  };
  return (
    <Page title={t('enrol.title')}>
      <p className="govuk-body">{t('enrol.why')}</p>
      <Form faults={faults} onSubmit={submit} button={t('signIn.continue')}>
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
    </Page>
  );
}

function Finish({ factor }: { factor: Factor }): ReactNode {
  const { t } = useTranslation();
  const { refresh } = useSession();
  const [code, setCode] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const refusal = useRefusal();
  const secret = new URL(factor.totpURI).searchParams.get('secret') ?? '';
  const submit = async () => {
    const { refused } = await ask('two-factor/verify-totp', { code });
    if (refused) return setFaults(refusal(refused, 'code'));
    return refresh();
  };
  return (
    <Page title={t('enrol.scanTitle')}>
      <ol className="govuk-list govuk-list--number">
        <li>{t('enrol.scan')}</li>
        <li>{t('enrol.keep')}</li>
        <li>{t('enrol.confirm')}</li>
      </ol>
      <img
        className="iamis-qr"
        alt={t('enrol.qr')}
        src={`data:image/svg+xml,${encodeURIComponent(renderSVG(factor.totpURI))}`}
      />
      <p className="govuk-body">
        {t('enrol.secret')} <code className="iamis-secret">{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <h2 className="govuk-heading-m">{t('enrol.codes')}</h2>
      <p className="govuk-body">{t('enrol.codesHint')}</p>
      <ul className="govuk-list iamis-codes">
        {factor.backupCodes.map((each) => (
          <li key={each}>
            <code>{each}</code>
          </li>
        ))}
      </ul>
      <Form faults={faults} onSubmit={submit} button={t('enrol.finish')}>
        <Field
          name="code"
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
    </Page>
  );
}
