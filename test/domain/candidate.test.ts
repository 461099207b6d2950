import fc from 'fast-check';
import {
  checkUci,
  checkUln,
  foldName,
  isCandidateNumber,
  readDateOfBirth,
  uciCheckLetter,
  ulnCheckDigit,
} from '../../src/domain/candidate.js';

const numRuns = Number(process.env.PROPERTY_RUNS ?? 100);

describe('names', () => {
  it.each([
    ['Siân', 'SIAN'],
    ['Ŵyn-Ŷnys', 'WYN-YNYS'],
    ['w\u0302yn', 'WYN'],
    ['o’neil', "O'NEIL"],
    ['O`Neil', "O'NEIL"],
    ['Rees–Jones', 'REES-JONES'],
    ['Straße', 'STRASSE'],
    ['STRAẞE', 'STRASSE'],
    ['Łukasz Ærøskøbing', 'LUKASZ AEROSKOBING'],
    ['  Mair \u00a0 Eluned ', 'MAIR ELUNED'],
    ['Đỗ Thị Þóra', 'DO THI THORA'],
    ['', ''],
  ])('R4 matches %s as %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('R4 folds what is folded already to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
      { numRuns },
    );
  });
});

describe('candidate numbers', () => {
  it.each(['0001', '0215', '9999'])('R4 takes %s', (number) => {
    expect(isCandidateNumber(number)).toBe(true);
  });
  it.each(['0000', '', '215', '10000', '02I5', '٠٢١٥', ' 215'])('R4 refuses "%s"', (number) => {
    expect(isCandidateNumber(number)).toBe(false);
  });
});

describe('UCI', () => {
  it.each([
    ['681990012058', 'G'],
    ['689990980001', 'D'],
    ['689990250001', 'K'],
    ['689990250002', 'V'],
    ['999990140001', 'B'],
  ])('R4 ends %s with %s', (first12, letter) => {
    expect(uciCheckLetter(first12)).toBe(letter);
    expect(checkUci(first12 + letter)).toBe(true);
  });

  it.each(['A1', 'E5', 'P16', 'Q10', 'R11', 'W16', 'X10', 'Y11', 'Z12'])(
    'R4 counts the allocator letter %s',
    (pair) => {
      const sum = Number(pair.slice(1)) * 11;
      expect(uciCheckLetter(`00000${pair.charAt(0)}000000`)).toBe('ABCDEFGHKLMRTVWXY'.charAt(sum % 17));
    },
  );

  it.each(['', '68999025000', '68999é250001', '6899902500011', '6899 0250001', '6899902500O1', '689990250001k'])(
    'R4 finds no letter for "%s"',
    (text) => {
      expect(uciCheckLetter(text)).toBeNull();
    },
  );

  it('R4 finds every slip in one character', () => {
    const slip = fc.tuple(fc.stringMatching(/^[0-9]{12}$/), fc.nat(11), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(slip, ([first12, place, shift]) => {
        const digit = (Number(first12.charAt(place)) + shift) % 10;
        const slipped = first12.slice(0, place) + String(digit) + first12.slice(place + 1);
        expect(checkUci(slipped + uciCheckLetter(first12)!)).toBe(false);
      }),
      { numRuns },
    );
  });

  it.each(['689990250001', '689990250001V', '999990140001X', '689990250001K ', ''])('R4 refuses "%s"', (uci) => {
    expect(checkUci(uci)).toBe(false);
  });
});

describe('ULN', () => {
  it.each(['9276308686', '7001234566', '7001234574'])('R43 takes %s', (uln) => {
    expect(checkUln(uln)).toBe(true);
  });
  it.each(['9276308687', '0276308686', '927630868', '92763086860', '', 'abcdefghij'])('R43 refuses "%s"', (uln) => {
    expect(checkUln(uln)).toBe(false);
  });
  it('R43 knows nine digits that no digit can make a ULN', () => {
    expect(ulnCheckDigit('100000006')).toBeNull();
    expect(ulnCheckDigit('927630868')).toBe('6');
    expect([...'0123456789'].some((digit) => checkUln(`100000006${digit}`))).toBe(false);
  });
});

it.each(['092763086', '92763086', 'x927630868', '9276308686', '92763086x'])(
  'R43 has no check digit for "%s"',
  (first9) => {
    expect(ulnCheckDigit(first9)).toBeNull();
  },
);

describe('dates of birth', () => {
  it.each([
    ['290110', 2026, '2010-01-29'],
    ['310199', 2026, '1999-01-31'],
    ['010126', 2026, '2026-01-01'],
    ['010127', 2026, '1927-01-01'],
    ['290200', 2026, '2000-02-29'],
    ['290208', 2026, '2008-02-29'],
    ['000000', 2026, null],
    ['290209', 2026, undefined],
    ['310410', 2026, undefined],
    ['321310', 2026, undefined],
    ['000110', 2026, undefined],
    ['', 2026, undefined],
    ['29011', 2026, undefined],
    ['2901100', 2026, undefined],
    ['29-1-10', 2026, undefined],
    ['20100129', 2026, undefined],
  ])('reads %s in %d as %s', (ddmmyy, year, date) => {
    expect(readDateOfBirth(ddmmyy, year)).toBe(date);
  });
});
