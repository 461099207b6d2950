import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanName, MAXIMUM_NAME } from '../../src/domain/evidence/name.js';
import { PROPERTY_RUNS } from '../support/domain.js';

const FORBIDDEN = /[\p{Cc}\p{Cs}<>:"|?*/\\\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

describe('the name of a file', () => {
  it.each([
    ['Gwaith Siân.docx', 'Gwaith Siân.docx'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\SIAN\\Essay.doc', 'Essay.doc'],
    ['work.pdf/', 'work.pdf'],
    ['..', 'file'],
    ['', 'file'],
    [' . ', 'file'],
    ['\0', 'file'],
    ['ess\u0000ay\r\n.pdf', 'essay.pdf'],
    ['\u202Efdp.exe', 'fdp.exe'],
    ['safe\u202Egnp.exe', 'safegnp.exe'],
    ['\uFEFFa\u200Bb\u2060c.txt', 'abc.txt'],
    ['Sia\u0302n.mp3', 'Siân.mp3'],
    ['a<b>c:d"e|f?g*h.txt', 'a_b_c_d_e_f_g_h.txt'],
    ['CON', '_CON'],
    ['con.txt', '_con.txt'],
    ['LPT1.tar.gz', '_LPT1.tar.gz'],
    ['console.txt', 'console.txt'],
    ['essay. . ', 'essay'],
    ['.gitignore', '.gitignore'],
    ['🎭 drama 👩‍🎤.mp4', '🎭 drama 👩‍🎤.mp4'],
    ['👩🏽‍🎤.mp4', '👩🏽‍🎤.mp4'],
    ['🏴‍☠️.zip', '🏴‍☠️.zip'],
    ['a\u200Db.txt', 'ab.txt'],
    ['\uD800.txt', '.txt'],
  ])('R35 is made harmless: %j becomes %j', (given, kept) => {
    expect(cleanName(given)).toBe(kept);
  });

  it('R35 keeps its ending when it is shortened, and cuts between letters as people count them', () => {
    expect(cleanName(`${'a'.repeat(300)}.docx`)).toBe(`${'a'.repeat(250)}.docx`);
    const emoji = cleanName(`${'👩‍🎤'.repeat(80)}.mp4`);
    expect(emoji).toMatch(/^(?:👩‍🎤)+\.mp4$/u);
    expect(emoji.length).toBeLessThanOrEqual(MAXIMUM_NAME);
    expect(cleanName('x'.repeat(1000))).toHaveLength(MAXIMUM_NAME);
    expect(cleanName(`${'a'.repeat(300)}.${'b'.repeat(30)}`)).toBe('a'.repeat(MAXIMUM_NAME));
    expect(cleanName(`e${'\u0301'.repeat(400)}`)).toBe('file');
  });

  const anyName = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          '..',
          '/',
          '\\',
          '\0',
          ' ',
          '.',
          'con',
          'nul.',
          '👩‍🎤',
          '\u202E',
          '\u200D',
          '\uD83D',
          'ŵ',
          'e\u0301',
          ':',
          '.pdf',
          'a'.repeat(90),
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  );

  it('R35 is never empty, too long, a path, a device or unreadable, whatever was given', () => {
    fc.assert(
      fc.property(anyName, (given) => {
        const name = cleanName(given);
        expect(name).not.toBe('');
        expect(name.length).toBeLessThanOrEqual(MAXIMUM_NAME);
        expect(name).not.toMatch(FORBIDDEN);
        expect(name).not.toMatch(/^\s|[\s.]$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
        expect(name.normalize('NFC')).toBe(name);
        expect(encodeURIComponent(name)).toBeTruthy();
      }),
      { numRuns: PROPERTY_RUNS * 5 },
    );
  });

  it('R35 does not change when it is cleaned again', () => {
    fc.assert(
      fc.property(anyName, (given) => {
        const name = cleanName(given);
        expect(cleanName(name)).toBe(name);
      }),
      { numRuns: PROPERTY_RUNS * 5 },
    );
  });

  it('R35 is left as it is when nothing is wrong with it', () => {
    const plain = fc.stringMatching(/^[A-Za-z0-9ŵŷâêîôû_-]{9,40}\.(?:docx|pdf|mp4)$/u);
    fc.assert(
      fc.property(plain, (name) => expect(cleanName(name)).toBe(name.normalize('NFC'))),
      { numRuns: PROPERTY_RUNS },
    );
  });
});
