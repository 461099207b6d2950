import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../parts/page';

export function NotFound(): ReactNode {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')} back={{ to: '/' }}>
      <p className="govuk-body">{t('notFound.text')}</p>
    </Page>
  );
}
