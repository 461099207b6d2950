import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../parts/page';

export default function Home(): ReactNode {
  const { t } = useTranslation();
  return (
    <Page title={t('frame.home')}>
      <p className="govuk-body">{t('page.waiting')}</p>
    </Page>
  );
}
