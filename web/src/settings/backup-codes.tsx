import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../api/auth';
import { useRefusal } from '../pages/sign-in';
import { Field, Form } from '../parts/form';
import type { Fault } from '../parts/form';
import { Section } from './section';

/** New codes for paper; those before are worth nothing from then on. */
export function BackupCodes(): ReactNode {
  const { t } = useTranslation();
  const refusal = useRefusal();
  const [password, setPassword] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const [codes, setCodes] = useState<string[]>([]);
  const submit = async () => {
    const { body, refused } = await ask<{ backupCodes: string[] }>('two-factor/generate-backup-codes', { password });
    if (refused) return setFaults(refusal(refused, 'codes-password'));
    setFaults([]);
    setPassword('');
    return setCodes(body.backupCodes);
  };
  return (
    <Section title={t('settings.codes')}>
      <p className="govuk-body">{t('settings.codesText')}</p>
      <div role="status">
        {codes.length > 0 && (
          <>
            <p className="govuk-body">{t('enrol.codesHint')}</p>
            <ul className="govuk-list iamis-codes">
              {codes.map((code) => (
                <li key={code}>
                  <code>{code}</code>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <Form faults={faults} onSubmit={submit} button={t('settings.newCodes')}>
        <Field
          name="codes-password"
          label={t('signIn.password')}
          type="password"
          autoComplete="current-password"
          className="govuk-input--width-20"
          value={password}
          onChange={setPassword}
          faults={faults}
        />
      </Form>
    </Section>
  );
}
