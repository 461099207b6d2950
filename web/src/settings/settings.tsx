import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../parts/page';
import { useViewer } from '../session';
import { BackupCodes } from './backup-codes';
import { LanguageForm } from './language-form';
import { Memberships } from './memberships';
import { PasswordForm } from './password-form';
import { RenewFactor } from './renew-factor';
import { Sessions } from './sessions';

/** What a person settles for themselves. */
export default function Settings(): ReactNode {
  const { t } = useTranslation();
  const person = useViewer().person!;
  return (
    <Page title={t('settings.title')} caption={person.email}>
      {person.memberships.length > 1 && <Memberships />}
      <LanguageForm />
      <PasswordForm />
      <BackupCodes />
      <RenewFactor />
      <Sessions />
    </Page>
  );
}
