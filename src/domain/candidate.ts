/** Who a candidate is: names, numbers and their check characters (R4, edi.md §7). */

/** R4: names are kept as received; `foldName` is for comparing them. */
export interface Candidate {
  candidateNumber: string;
  surname: string;
  forenames: string;
  /** YYYY-MM-DD; null when the centre gave none. */
  dateOfBirth: string | null;
  /** 13 characters, the same for the person in every series. */
  uci: string;
  uln: string | null;
}

const PLAIN: Readonly<Record<string, string>> = { Æ: 'AE', Œ: 'OE', Ø: 'O', Ð: 'D', Đ: 'D', Þ: 'TH', Ł: 'L', ẞ: 'SS' };

/** Equal for two spellings of one name: accents, case, apostrophes, hyphens and spaces no longer differ (Siân, SIAN; Ŵ, W). */
export const foldName = (text: string): string =>
  text
    .toUpperCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ÆŒØÐĐÞŁẞ]/g, (letter) => PLAIN[letter]!)
    .replace(/[‘’‛ʹʻʼʽ′`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

export const isCandidateNumber = (text: string): boolean => /^[0-9]{4}$/.test(text) && text !== '0000';

const UCI_LETTERS = 'ABCDEFGHKLMRTVWXY';

/** The letter that ends a UCI; null when the first twelve characters have not the shape of one. */
export function uciCheckLetter(first12: string): string | null {
  if (!/^[0-9]{5}[A-Z0-9][0-9]{6}$/.test(first12)) return null;
  const sum = [...first12].reduce((total, character, place) => total + uciValue(character) * (16 - place), 0);
  return UCI_LETTERS.charAt(sum % UCI_LETTERS.length);
}

/** A to P count 1 to 16; Q to W count 10 to 16 and X to Z 10 to 12 again. */
function uciValue(character: string): number {
  if (character <= '9') return Number(character);
  const place = character.charCodeAt(0) - 'A'.charCodeAt(0);
  if (character <= 'P') return place + 1;
  return character <= 'W' ? place - 6 : place - 13;
}

export const checkUci = (uci: string): boolean => uci.length === 13 && uciCheckLetter(uci.slice(0, 12)) === uci[12];

/** The digit that ends a ULN; null when no digit can make these nine one. */
export function ulnCheckDigit(first9: string): string | null {
  if (!/^[1-9][0-9]{8}$/.test(first9)) return null;
  const sum = [...first9].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  return sum % 11 === 0 ? null : String(10 - (sum % 11));
}

export const checkUln = (uln: string): boolean => uln.length === 10 && ulnCheckDigit(uln.slice(0, 9)) === uln[9];

/** DDMMYY as YYYY-MM-DD, a year still to come being a century ago; null for 000000 (unknown), undefined when it is no date. */
export function readDateOfBirth(ddmmyy: string, thisYear: number): string | null | undefined {
  if (ddmmyy === '000000') return null;
  const [, day, month, yy] = /^([0-9]{2})([0-9]{2})([0-9]{2})$/.exec(ddmmyy) ?? [];
  if (yy === undefined) return undefined;
  const year = Math.floor(thisYear / 100) * 100 + Number(yy);
  const date = `${year > thisYear ? year - 100 : year}-${month}-${day}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}
