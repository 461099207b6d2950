import type texts from '../texts/en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof texts };
    keySeparator: false;
    nsSeparator: false;
  }
}
