import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../parts/page';

/** A user to whom nobody has granted IAMIS yet. */
export function NoAccess(): ReactNode {
  const { t } = useTranslation();
  return (
    <Page title={t('noAccess.title')}>
      <p className="govuk-body">{t('noAccess.text')}</p>
    </Page>
  );
}
