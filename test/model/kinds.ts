/** A second, small telling of the rules, written from their text alone: it shares no code with the service, so that both would have to be wrong alike. */

export interface Scheme {
  kind: 'RANK_INTERVAL' | 'RANK_SPREAD' | 'OUTCOME_QUOTA' | 'ALL' | 'NONE' | 'CENTRE_SELECTED';
  allUpTo?: number;
  /** T of RANK_INTERVAL, s of RANK_SPREAD: one for every cohort, since these are small. */
  size?: number;
  quota?: number;
}

export interface Kind {
  unit: string;
  maximum: number | null;
  outcomes: readonly string[];
  linear: boolean;
  initials: boolean;
  work: 'UPLOAD' | 'NONE';
  scheme: Scheme;
  declarations: readonly string[];
}

const MARKS = { maximum: 40, outcomes: [], linear: true, initials: false, work: 'UPLOAD', declarations: [] } as const;
const OUTCOMES = { ...MARKS, maximum: null, outcomes: ['PASS', 'MERIT'] } as const;

export const KINDS: readonly Kind[] = [
  { ...MARKS, unit: '3701U1', initials: true, scheme: { kind: 'RANK_INTERVAL', allUpTo: 3, size: 3 } },
  { ...MARKS, unit: '3702U1', linear: false, scheme: { kind: 'RANK_SPREAD', allUpTo: 2, size: 3 } },
  { ...OUTCOMES, unit: '3703U1', scheme: { kind: 'OUTCOME_QUOTA', size: 4, quota: 1 } },
  { ...MARKS, unit: '3704U1', work: 'NONE', scheme: { kind: 'NONE' } },
  { ...MARKS, unit: '3705U1', scheme: { kind: 'CENTRE_SELECTED' }, declarations: ['AUTHENTIC'] },
  { ...OUTCOMES, unit: '3706U1', linear: false, initials: true, scheme: { kind: 'ALL' } },
];

export const PEOPLE = ['officer', 'teacher', 'other', 'moderator', 'staff'] as const;
export type Person = (typeof PEOPLE)[number];

const OF_CENTRE = 'marks:read marks:write sample:read sample:write amendments:write entries:write submit';
export const RIGHTS: Record<Person, readonly string[]> = {
  officer: OF_CENTRE.split(' '),
  /** One whose access leaves out submitting, and who sends no entries. */
  teacher: OF_CENTRE.replace(' entries:write submit', '').split(' '),
  other: OF_CENTRE.split(' '),
  moderator: ['marks:read', 'sample:read', 'sample:request', 'corrections:write'],
  staff:
    'marks:read sample:read sample:request corrections:write amendments:decide entries:write entries:decide submissions:reopen catalogue:write'.split(
      ' ',
    ),
};

/** The offering of every kind, and the days between which a sequence moves. */
export const OPENS = '2026-03-15';
export const ENTRIES_DEADLINE = '2026-04-10';
export const DEADLINE = '2026-05-05';
export const CLOSES = '2026-06-01T12:00:00.000Z';
export const TIMES = [
  '2026-03-10T10:00:00.000Z',
  '2026-04-01T10:00:00.000Z',
  '2026-04-20T10:00:00.000Z',
  '2026-05-20T10:00:00.000Z',
  '2026-06-02T10:00:00.000Z',
] as const;
