import { describe, expect, it } from '@jest/globals';
import { checkModerator, showsModerator, welshReason, whyNotAllocate } from '../../src/domain/moderation.js';

const given = { name: 'Gwen Parri', language: 'EN' as const };
const checked = {
  name: 'Gwen Parri',
  email: null,
  address: null,
  language: 'EN',
  welshSpeaking: false,
  ownCentre: null,
};

describe('a moderator', () => {
  it('has a name and a language, and what else is given, cleaned', () => {
    expect(checkModerator(given)).toEqual(checked);
    const all = {
      email: ' Gwen@CBAC.example ',
      address: ' 2 Stryd Fawr\nY Bala ',
      welshSpeaking: true,
      ownCentre: '68101',
    };
    expect(checkModerator({ ...given, ...all, name: ' Gwen Parri ' })).toEqual({
      ...checked,
      email: 'gwen@cbac.example',
      address: '2 Stryd Fawr\nY Bala',
      welshSpeaking: true,
      ownCentre: '68101',
    });
  });

  it.each([
    ['name', { name: '  ' }],
    ['name', { name: 'x'.repeat(121) }],
    ['name', { name: 'Gwen\u202EParri' }],
    ['name', { name: 'Gwen\nParri' }],
    ['address', { address: ' ' }],
    ['address', { address: 'x'.repeat(301) }],
    ['address', { address: '2 Stryd\u0000Fawr' }],
    ['email', { email: 'gwen at cbac' }],
    ['email', { email: '' }],
  ])('is refused for its %s: %p', (field, more) => {
    expect(checkModerator({ ...given, ...more })).toMatchObject({ __typename: 'ModeratorValueInvalid', field });
  });

  it('who works in Welsh speaks it, said or not, and is not said not to', () => {
    expect(checkModerator({ ...given, language: 'CY' })).toMatchObject({ welshSpeaking: true });
    expect(checkModerator({ ...given, welshSpeaking: false })).toMatchObject({ welshSpeaking: false });
    expect(checkModerator({ ...given, language: 'CY', welshSpeaking: false })).toEqual({
      __typename: 'ModeratorValueInvalid',
      field: 'welshSpeaking',
      typed: 'false',
    });
  });

  it('R39 is not allocated at a centre of their own', () => {
    expect(whyNotAllocate('68101', [], '68101')).toMatchObject({ __typename: 'ModeratorOwnCentre', centre: '68101' });
    expect(whyNotAllocate(null, ['68102', '68101'], '68101')).toMatchObject({ __typename: 'ModeratorOwnCentre' });
    expect(whyNotAllocate('68102', ['68103'], '68101')).toBeNull();
  });
});

describe('a Welsh-medium unit', () => {
  const welsh = { code: '3010N3', language: 'CY' as const };
  const nobody = { id: 'one', welshSpeaking: false };

  it('is looked at by somebody who speaks Welsh, for which no reason is kept', () => {
    expect(welshReason({ ...nobody, welshSpeaking: true }, welsh, 'A reason.')).toEqual({ kept: null });
    expect(welshReason({ ...nobody, welshSpeaking: true }, welsh, null)).toEqual({ kept: null });
  });

  it('is looked at by somebody else only for a reason', () => {
    for (const none of [null, '', ' \n'])
      expect(welshReason(nobody, welsh, none)).toEqual({
        __typename: 'WelshSpeakerNeeded',
        moderatorId: 'one',
        unitCode: '3010N3',
      });
    expect(welshReason(nobody, welsh, ' Works with an interpreter. ')).toEqual({ kept: 'Works with an interpreter.' });
    expect(welshReason(nobody, welsh, 'x'.repeat(501))).toMatchObject({ __typename: 'TextLengthWrong', length: 501 });
  });

  it('alone asks for it', () => {
    expect(welshReason(nobody, { code: '3700U1', language: 'EN' }, null)).toEqual({ kept: null });
  });
});

describe('R29 the moderator', () => {
  it('is shown while a submission stands, and never where WJEC marks', () => {
    expect(showsModerator({ assessment: 'MARKS', submissions: 0 })).toBe(false);
    expect(showsModerator({ assessment: 'MARKS', submissions: 1 })).toBe(true);
    expect(showsModerator({ assessment: 'OUTCOMES', submissions: 2 })).toBe(true);
    expect(showsModerator({ assessment: 'UPLOAD_ONLY', submissions: 1 })).toBe(false);
  });
});
