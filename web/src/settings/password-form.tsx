import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Done } from '../parts/done';
import { PasswordChange } from '../parts/password-change';
import { Section } from './section';

export function PasswordForm(): ReactNode {
  const { t } = useTranslation();
  const [done, setDone] = useState('');
  return (
    <Section title={t('settings.password')}>
      <Done message={done} />
      <PasswordChange label={t('password.current')} onDone={() => setDone(t('settings.passwordDone'))} />
    </Section>
  );
}
