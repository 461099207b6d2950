/** What a password must be, and how it is kept. Hashing is scrypt (better-auth's), a few at a time: it is what guessing would drown us in. */
import * as common from '@zxcvbn-ts/language-common';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { hashPassword as scrypt, verifyPassword as scryptVerify } from 'better-auth/crypto';
import { randomInt } from 'node:crypto';
import { turns } from './turns.js';

export const MINIMUM_LENGTH = 8;
export const MAXIMUM_LENGTH = 128;

/** Each takes 32 MB and about 60 ms of one of libuv's four threads, which files and DNS need too. */
const inTurn = turns(2, 100);

export const hashPassword = (password: string): Promise<string> => inTurn(() => scrypt(password));

export const verifyPassword = ({ hash, password }: { hash: string; password: string }): Promise<boolean> =>
  inTurn(() => scryptVerify({ hash, password }));

export type PasswordFault = 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' | 'PASSWORD_TOO_PLAIN' | 'PASSWORD_TOO_COMMON';

/** Long passwords are judged by their beginning: the estimate takes the longer the more there is, and what comes later only adds. */
const estimate = new ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs, maxLength: 40 });
/** zxcvbn's "very guessable": fewer than a million guesses. */
const GUESSABLE = 1;
const OURS = ['iamis', 'wjec', 'cbac', 'exams', 'arholiadau', 'password', 'cyfrinair'];

/** Length comes first; letters and digits are the floor (R40). `about` is what others know of the person. */
export function passwordFault(password: string, about: readonly string[]): PasswordFault | null {
  if (password.length < MINIMUM_LENGTH) return 'PASSWORD_TOO_SHORT';
  if (password.length > MAXIMUM_LENGTH) return 'PASSWORD_TOO_LONG';
  if (!/\p{L}/u.test(password) || !/\p{N}/u.test(password)) return 'PASSWORD_TOO_PLAIN';
  const known = about.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).filter((word) => word.length > 2);
  return estimate.check(password, [...OURS, ...known]).score <= GUESSABLE ? 'PASSWORD_TOO_COMMON' : null;
}

/** Without what looks like something else, in groups that can be read out: 57 bits. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

export function temporaryPassword(): string {
  for (;;) {
    const letters = Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)]!).join('');
    const password = letters.replace(/^(.{4})(.{4})/, '$1-$2-');
    if (passwordFault(password, []) === null) return password;
  }
}
