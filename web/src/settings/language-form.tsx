import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languageNow } from '../language';
import { Radios } from '../parts/choices';
import { Form } from '../parts/form';
import { useSession } from '../session';
import { Section } from './section';

export function LanguageForm(): ReactNode {
  const { t } = useTranslation();
  const { setLanguage } = useSession();
  const [language, choose] = useState(languageNow());
  return (
    <Section title={t('settings.language')}>
      <Form faults={[]} onSubmit={() => setLanguage(language)} button={t('settings.saveLanguage')}>
        <Radios
          name="language"
          legend={t('settings.languageOf')}
          choices={[
            { value: 'EN', label: t('language.EN') },
            { value: 'CY', label: t('language.CY') },
          ]}
          value={language}
          onChange={choose}
        />
      </Form>
    </Section>
  );
}
