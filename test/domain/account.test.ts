import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AccountType, Member } from '../../src/domain/account.js';
import {
  checkNarrowing,
  checkPerson,
  confirmedLately,
  emailFrom,
  invitationEnds,
  isOfCentre,
  MAXIMUM_ADMINS,
  nameFrom,
  narrowingFrom,
  reasonFrom,
  stateOf,
  whyNotChangeType,
  whyNotGive,
  whyNotGrant,
  whyNotInvite,
  whyNotOpen,
  whyNotRemove,
  whyNotResetSecondFactor,
  whyNotRevoke,
  whyNotSucceed,
} from '../../src/domain/account.js';
import { checkModerator, whyNotAllocate } from '../../src/domain/moderation.js';

const NOW = new Date('2026-04-20T10:00:00.000Z');
const TYPES: AccountType[] = ['EXAMS_OFFICER', 'CENTRE_ADMIN', 'USER', 'MODERATOR', 'STAFF'];
const member = (accountType: AccountType, more: Partial<Member> = {}): Member => ({
  id: 'target',
  accountType,
  centre: isOfCentre(accountType) ? '68001' : null,
  endedAt: null,
  invitation: null,
  ...more,
});
const invitation = (more: Partial<NonNullable<Member['invitation']>> = {}) => ({
  expiresAt: invitationEnds(NOW),
  acceptedAt: null,
  revokedAt: null,
  ...more,
});
const ADMIN = { staff: false, membershipId: 'admin', personId: 'admin person' };
const STAFF = { staff: true, membershipId: 'staff', personId: 'staff person' };
const MACHINE = { staff: true, membershipId: null, personId: null };
const NONE_TAKEN = { admins: 0, officer: false };
const names = (found: { __typename: string } | null) => found?.__typename ?? null;

describe('R40 an invitation', () => {
  it('goes from a centre to users and admins only, from WJEC to anybody', () => {
    expect(TYPES.map((type) => names(whyNotInvite(ADMIN, type, '68001', NONE_TAKEN)))).toEqual([
      'AccountTypeNotYours',
      null,
      null,
      'AccountTypeNotYours',
      'AccountTypeNotYours',
    ]);
    expect(TYPES.map((type) => whyNotInvite(STAFF, type, '68001', NONE_TAKEN))).toEqual(TYPES.map(() => null));
    expect(whyNotGive(MACHINE, 'EXAMS_OFFICER')).toBeNull();
  });

  it('makes no fourth admin, and no second exams officer', () => {
    const full = { admins: MAXIMUM_ADMINS, officer: true };
    expect(MAXIMUM_ADMINS).toBe(3);
    expect(whyNotInvite(ADMIN, 'CENTRE_ADMIN', '68001', { ...full, admins: 2 })).toBeNull();
    expect(whyNotInvite(ADMIN, 'CENTRE_ADMIN', '68001', full)).toEqual({
      __typename: 'TooManyAdmins',
      maximumAdmins: 3,
    });
    expect(whyNotInvite(STAFF, 'CENTRE_ADMIN', '68001', full)).toMatchObject({ __typename: 'TooManyAdmins' });
    expect(whyNotInvite(ADMIN, 'USER', '68001', full)).toBeNull();
    expect(whyNotInvite(STAFF, 'EXAMS_OFFICER', '68001', full)).toEqual({
      __typename: 'ExamsOfficerKept',
      centre: '68001',
    });
  });

  it('ends after 14 days, stays open to be sent again, and is over once accepted or ended', () => {
    expect(invitationEnds(NOW)).toEqual(new Date('2026-05-04T10:00:00.000Z'));
    const open = member('USER', { invitation: invitation({ expiresAt: new Date(0) }) });
    expect(stateOf(open)).toBe('INVITED');
    expect(whyNotOpen(open)).toBeNull();
    expect(stateOf(member('USER'))).toBe('ACTIVE');
    for (const over of [
      member('USER'),
      member('USER', { invitation: invitation({ acceptedAt: NOW }) }),
      member('USER', { invitation: invitation(), endedAt: NOW }),
    ]) {
      expect(stateOf(over)).not.toBe('INVITED');
      expect(whyNotOpen(over)).toEqual({ __typename: 'InvitationNotOpen', membershipId: 'target' });
      expect(whyNotRevoke(ADMIN, over)).toMatchObject({ __typename: 'InvitationNotOpen' });
    }
  });

  it('to an exams officer is not called off by the centre', () => {
    const officer = member('EXAMS_OFFICER', { invitation: invitation() });
    expect(whyNotRevoke(ADMIN, officer)).toEqual({ __typename: 'ExamsOfficerKept', centre: '68001' });
    expect(whyNotRevoke(STAFF, officer)).toBeNull();
    expect(whyNotRevoke(ADMIN, member('CENTRE_ADMIN', { invitation: invitation() }))).toBeNull();
  });
});

describe('R40 removing and changing', () => {
  it('never touches the exams officer within the centre, the own account, or who has ended', () => {
    expect(whyNotRemove(ADMIN, member('EXAMS_OFFICER'))).toEqual({ __typename: 'ExamsOfficerKept', centre: '68001' });
    expect(whyNotRemove(STAFF, member('EXAMS_OFFICER'))).toBeNull();
    expect(whyNotRemove(ADMIN, member('CENTRE_ADMIN', { id: 'admin' }))).toEqual({
      __typename: 'OwnAccountKept',
      membershipId: 'admin',
    });
    expect(whyNotRemove(STAFF, member('STAFF', { id: 'staff' }))).toMatchObject({ __typename: 'OwnAccountKept' });
    expect(whyNotRemove(ADMIN, member('USER'))).toBeNull();
    expect(whyNotRemove(STAFF, member('USER', { endedAt: NOW }))).toEqual({
      __typename: 'MembershipNotFound',
      membershipId: 'target',
    });
  });

  it('makes admins of users up to three, and users of admins always', () => {
    const full = { admins: 3, officer: true };
    expect(whyNotChangeType(ADMIN, member('USER'), 'CENTRE_ADMIN', { ...full, admins: 2 })).toBeNull();
    expect(whyNotChangeType(ADMIN, member('USER'), 'CENTRE_ADMIN', full)).toMatchObject({
      __typename: 'TooManyAdmins',
    });
    expect(whyNotChangeType(ADMIN, member('CENTRE_ADMIN'), 'CENTRE_ADMIN', full)).toBeNull();
    expect(whyNotChangeType(ADMIN, member('CENTRE_ADMIN'), 'USER', full)).toBeNull();
  });

  it('changes neither the exams officer, nor the own account, nor who is of no centre or has ended', () => {
    const change = (actor: typeof ADMIN, target: Member) => names(whyNotChangeType(actor, target, 'USER', NONE_TAKEN));
    expect(change(ADMIN, member('EXAMS_OFFICER'))).toBe('ExamsOfficerKept');
    expect(change(STAFF, member('EXAMS_OFFICER'))).toBe('ExamsOfficerKept');
    expect(change(ADMIN, member('CENTRE_ADMIN', { id: 'admin' }))).toBe('OwnAccountKept');
    expect(change(STAFF, member('MODERATOR'))).toBe('MembershipNotFound');
    expect(change(STAFF, member('STAFF'))).toBe('MembershipNotFound');
    expect(change(ADMIN, member('USER', { endedAt: NOW }))).toBe('MembershipNotFound');
  });

  it('lets only members of the same centre follow an exams officer', () => {
    expect(whyNotSucceed(member('USER'), '68001')).toBeNull();
    expect(whyNotSucceed(member('CENTRE_ADMIN'), '68001')).toBeNull();
    for (const [target, centre] of [
      [member('USER'), '68002'],
      [member('EXAMS_OFFICER'), '68001'],
      [member('USER', { endedAt: NOW }), '68001'],
      [member('STAFF'), '68001'],
    ] as const)
      expect(whyNotSucceed(target, centre)).toEqual({ __typename: 'MembershipNotFound', membershipId: 'target' });
  });
});

describe('R40 a second factor', () => {
  const whyNot = (actor: Parameters<typeof whyNotResetSecondFactor>[0], target: Member, personId = 'target person') =>
    whyNotResetSecondFactor(actor, { ...target, personId });

  it('is reset by a centre for its users and admins who have come in, by WJEC for anybody', () => {
    for (const type of TYPES) {
      const ofCentre = type === 'USER' || type === 'CENTRE_ADMIN';
      const refused = { __typename: 'SecondFactorNotYours', membershipId: 'target' };
      expect(whyNot(ADMIN, member(type))).toEqual(ofCentre ? null : refused);
      expect(whyNot(ADMIN, member(type, { invitation: invitation() }))).toEqual(refused);
      expect(whyNot(STAFF, member(type))).toBeNull();
      expect(whyNot(STAFF, member(type, { invitation: invitation() }))).toBeNull();
    }
  });

  it('is never reset by its own person, nor for who has ended', () => {
    for (const actor of [ADMIN, STAFF]) {
      expect(names(whyNot(actor, member('USER'), actor.personId))).toBe('OwnAccountKept');
      expect(names(whyNot(actor, member('USER', { endedAt: NOW })))).toBe('MembershipNotFound');
    }
  });
});

describe('R40 a grant', () => {
  const known = { families: ['GCSE', 'GCE'], units: ['3700U1'] };

  it('is for users', () => {
    expect(TYPES.map((type) => names(whyNotGrant(member(type))))).toEqual([
      'GrantNotNeeded',
      'GrantNotNeeded',
      null,
      'MembershipNotFound',
      'MembershipNotFound',
    ]);
    expect(whyNotGrant(member('USER', { endedAt: NOW }))).toMatchObject({ __typename: 'MembershipNotFound' });
  });

  it('of neither families nor units is of everything; of empty lists it is of nothing, and refused', () => {
    expect(narrowingFrom(null, undefined)).toBeNull();
    expect(narrowingFrom(['GCSE', 'GCE', 'GCSE'], null)).toEqual({ families: ['GCE', 'GCSE'], units: [] });
    expect(narrowingFrom(undefined, ['3700U1'])).toEqual({ families: [], units: ['3700U1'] });
    expect(checkNarrowing(narrowingFrom([], [])!, known)).toEqual({ __typename: 'GrantEmpty' });
    expect(checkNarrowing(narrowingFrom([], null)!, known)).toEqual({ __typename: 'GrantEmpty' });
  });

  it('names families and units that there are', () => {
    expect(checkNarrowing({ families: ['GCE'], units: ['3700U1'] }, known)).toBeNull();
    expect(checkNarrowing({ families: ['GCE', 'NONE'], units: [] }, known)).toEqual({
      __typename: 'FamilyUnknown',
      family: 'NONE',
    });
    expect(checkNarrowing({ families: [], units: ['9999'] }, known)).toEqual({
      __typename: 'UnitUnknown',
      unitCode: '9999',
    });
  });
});

describe('R40 what is typed about a person', () => {
  it('loses the spaces that were pasted along, seen or not, and capitals of the address', () => {
    expect(emailFrom(' \u00a0Mair.Jones@Ysgol.Example\u200b\t')).toBe('mair.jones@ysgol.example');
    expect(nameFrom('  Mair \u00a0  Jones\u200b ')).toBe('Mair Jones');
  });

  it.each([
    '',
    'mair',
    'mair@',
    '@ysgol.example',
    'mair@ysgol',
    'a b@ysgol.example',
    'mair@ysgol..example',
    'mair.@ysgol.example',
  ])('is no address: %j', (typed) => {
    expect(emailFrom(typed)).toBeNull();
  });

  it('is no address when too long, or with characters that sign-in would not take', () => {
    expect(emailFrom(`${'a'.repeat(65)}@ysgol.example`)).toBeNull();
    expect(emailFrom(`${'a'.repeat(64)}@ysgol.example`)).not.toBeNull();
    expect(emailFrom(`a@${'b'.repeat(245)}.example`)).toBeNull();
    expect(emailFrom(`a@${'b'.repeat(244)}.example`)).toHaveLength(254);
    expect(emailFrom('mâir@ysgol.example')).toBeNull();
    expect(emailFrom('a@b.example\r\nBcc: c@d.example')).toBeNull();
  });

  it.each([
    '',
    '   ',
    'x'.repeat(121),
    'Mair\u0000',
    'See https://evil.example',
    '<b>Mair</b>',
    'mair@evil.example',
    'Mair\u202eenoJ',
  ])('is no name: %j', (typed) => {
    expect(nameFrom(typed)).toBeNull();
  });

  it.each(['X', "Siân O'Neil-Rees", 'Dr. Llŷr ap Gwilym (Maths)', '王小明', 'x'.repeat(120)])(
    'is a name: %j',
    (typed) => {
      expect(nameFrom(typed)).toBe(typed);
    },
  );

  it('comes out the same when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        for (const clean of [emailFrom, nameFrom, reasonFrom]) {
          const once = clean(typed);
          if (once !== null) expect(clean(once)).toBe(once);
        }
      }),
    );
  });

  it('is told shortened where it is wrong', () => {
    const given = { name: 'Mair', email: 'x'.repeat(200), language: 'CY' as const };
    expect(checkPerson(given)).toEqual({ __typename: 'EmailInvalid', typed: 'x'.repeat(60) });
    expect(checkPerson({ ...given, email: 'a@b.example', name: ' ' })).toEqual({
      __typename: 'PersonNameInvalid',
      typed: ' ',
    });
    expect(checkPerson({ ...given, email: 'a@b.example', name: 'x'.repeat(200) })).toMatchObject({
      typed: 'x'.repeat(60),
    });
    expect(checkPerson({ ...given, email: ' A@b.example' })).toEqual({ ...given, email: 'a@b.example' });
  });

  it('is a reason from 3 to 200 characters', () => {
    expect([' ab ', 'x'.repeat(201), ''].map(reasonFrom)).toEqual([null, null, null]);
    expect(reasonFrom(' Call 17 ')).toBe('Call 17');
    expect(['abc', 'x'.repeat(200)].map(reasonFrom)).toEqual(['abc', 'x'.repeat(200)]);
  });
});

describe('R40 a password given', () => {
  it('holds for 15 minutes, and not at all where none was asked', () => {
    const at = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
    expect(confirmedLately(null, NOW)).toBe(false);
    expect(confirmedLately(at(0), NOW)).toBe(true);
    expect(confirmedLately(new Date(at(15).getTime() + 1), NOW)).toBe(true);
    expect(confirmedLately(at(15), NOW)).toBe(false);
  });
});

describe('R39 a moderator', () => {
  it('never looks at the own centre, nor where the person is a member', () => {
    expect(whyNotAllocate('68001', [], '68001')).toEqual({ __typename: 'ModeratorOwnCentre', centre: '68001' });
    expect(whyNotAllocate(null, ['68002', '68001'], '68001')).toMatchObject({ __typename: 'ModeratorOwnCentre' });
    expect(whyNotAllocate('68002', ['68003'], '68001')).toBeNull();
    expect(whyNotAllocate(null, [], '68001')).toBeNull();
  });

  it('has a name and an address', () => {
    const given = {
      name: ' Gwen ',
      address: '1 Heol\nY Bala ',
      language: 'CY' as const,
      ownCentre: null,
      email: null,
      welshSpeaking: true,
    };
    expect(checkModerator(given)).toEqual({ ...given, name: 'Gwen', address: '1 Heol\nY Bala' });
    expect(checkModerator({ ...given, name: ' ' })).toMatchObject({ field: 'name', typed: ' ' });
    expect(checkModerator({ ...given, name: 'a\nb' })).toMatchObject({ field: 'name' });
    expect(checkModerator({ ...given, address: 'x'.repeat(301) })).toEqual({
      __typename: 'ModeratorValueInvalid',
      field: 'address',
      typed: 'x'.repeat(60),
    });
  });
});
