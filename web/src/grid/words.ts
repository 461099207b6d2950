import type { TFunction } from 'i18next';

const OUTCOMES = {
  PASS: 'outcome.PASS',
  MERIT: 'outcome.MERIT',
  DISTINCTION: 'outcome.DISTINCTION',
} as const;

/** A result's short form in words, where it has any: marks, A and CF are shown as they are. */
export const resultWords = (t: TFunction, code: string): string => {
  const key = OUTCOMES[code.toUpperCase() as keyof typeof OUTCOMES] as (typeof OUTCOMES)['PASS'] | undefined;
  return key === undefined ? code : t(key);
};
