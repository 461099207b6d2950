import type deskTexts from '../texts/desk/en.json';
import type texts from '../texts/en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof texts & typeof deskTexts };
    keySeparator: false;
    nsSeparator: false;
  }
}
