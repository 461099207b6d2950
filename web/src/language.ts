/** The language of the interface. A person's own is remembered by the service; before sign-in it is this browser's. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export type Language = 'EN' | 'CY';

const REMEMBERED = 'iamis.language';
const TAGS = { EN: 'en', CY: 'cy' } as const;
const catalogues = {
  EN: () => import('../texts/en.json'),
  CY: () => import('../texts/cy.json'),
};

export const languageNow = (): Language => (i18next.language === 'cy' ? 'CY' : 'EN');

export async function startLanguage(): Promise<void> {
  const remembered = localStorage.getItem(REMEMBERED);
  const language = remembered === 'EN' || remembered === 'CY' ? remembered : preferred(navigator.languages);
  await i18next.use(initReactI18next).init({
    lng: TAGS[language],
    resources: { [TAGS[language]]: { translation: (await catalogues[language]()).default } },
    interpolation: { escapeValue: false },
    // A key is a whole, as in the service's own catalogues: `home.title`.
    keySeparator: false,
    nsSeparator: false,
    fallbackLng: false,
  });
  document.documentElement.lang = TAGS[language];
}

export async function changeLanguage(language: Language): Promise<void> {
  const tag = TAGS[language];
  if (!i18next.hasResourceBundle(tag, 'translation'))
    i18next.addResourceBundle(tag, 'translation', (await catalogues[language]()).default);
  localStorage.setItem(REMEMBERED, language);
  document.documentElement.lang = tag;
  await i18next.changeLanguage(tag);
}

const preferred = (tags: readonly string[]): Language =>
  tags.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'cy' || tag === 'en') === 'cy' ? 'CY' : 'EN';
