import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../parts/page';
import { PasswordChange } from '../parts/password-change';
import { useSession } from '../session';

/** A duty after an invitation, with the temporary password; the same page at any time. */
export function ChangePassword(): ReactNode {
  const { t } = useTranslation();
  const { viewer, refresh } = useSession();
  const temporary = viewer?.person?.duties.includes('CHANGE_PASSWORD') ?? false;
  return (
    <Page title={t('password.title')}>
      {temporary && <p className="govuk-body">{t('password.temporary')}</p>}
      <PasswordChange label={t(temporary ? 'password.fromEmail' : 'password.current')} onDone={refresh} />
    </Page>
  );
}
