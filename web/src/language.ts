/** The language of the interface. A person's own is remembered by the service; before sign-in it is this browser's. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { firstLanguage, firstWords, REMEMBERED, wordsOf } from './early';
import type { Language } from './early';

export type { Language } from './early';

const TAGS = { EN: 'en', CY: 'cy' } as const;

/** What only pages of WJEC, moderators and those who run a centre's accounts say; it comes with the first of them. */
const deskCatalogues = {
  EN: () => import('../texts/desk/en.json'),
  CY: () => import('../texts/desk/cy.json'),
};
let deskWanted = false;

export const languageNow = (): Language => (i18next.language === 'cy' ? 'CY' : 'EN');

export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: TAGS[firstLanguage],
    resources: { [TAGS[firstLanguage]]: { translation: await firstWords } },
    interpolation: { escapeValue: false },
    // A key is a whole, as in the service's own catalogues: `home.title`.
    keySeparator: false,
    nsSeparator: false,
    fallbackLng: false,
  });
  document.documentElement.lang = TAGS[firstLanguage];
}

export async function loadDeskTexts(): Promise<void> {
  deskWanted = true;
  await addDeskTexts(languageNow());
}

async function addDeskTexts(language: Language): Promise<void> {
  i18next.addResourceBundle(TAGS[language], 'translation', (await deskCatalogues[language]()).default);
}

export async function changeLanguage(language: Language): Promise<void> {
  const tag = TAGS[language];
  if (!i18next.hasResourceBundle(tag, 'translation'))
    i18next.addResourceBundle(tag, 'translation', await wordsOf(language));
  if (deskWanted) await addDeskTexts(language);
  localStorage.setItem(REMEMBERED, language);
  document.documentElement.lang = tag;
  await i18next.changeLanguage(tag);
}
