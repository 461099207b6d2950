/** R20–R24: who is picked. */
import type { Kind } from './kinds.js';

interface Drawn {
  number: string;
  result: string | null;
  initials: string | null;
}

const ORDER = ['PASS', 'MERIT', 'DISTINCTION'];
const worth = (result: string): number => (ORDER.includes(result) ? 1 + ORDER.indexOf(result) : Number(result));

export const isEligible = (result: string | null): boolean => result !== null && result !== 'A' && result !== 'CF';

/** Ranks 1 + ⌊i(n−1)/(s−1) + ½⌋, i = 0..s−1, counted from 0 here. */
const spread = <Of>(all: readonly Of[], size: number): Of[] =>
  size === 1
    ? all.slice(0, 1)
    : Array.from({ length: size }, (_, i) => all[Math.floor((i * (all.length - 1)) / (size - 1) + 0.5)]!);

export function eligibleOf(rows: readonly Drawn[]): Drawn[] {
  const ranked = rows.filter(({ result }) => isEligible(result));
  return ranked.sort((a, b) => worth(b.result!) - worth(a.result!) || a.number.localeCompare(b.number));
}

export function draw({ scheme, initials }: Kind, rows: readonly Drawn[]): string[] {
  const eligible = eligibleOf(rows);
  const above = eligible.filter(({ result }) => worth(result!) > 0);
  const ranked = above.length > 0 ? above : eligible;
  const picked = pick(scheme, ranked, eligible).map(({ number }) => number);
  if (!initials || scheme.kind === 'NONE' || scheme.kind === 'CENTRE_SELECTED') return picked;
  for (const teacher of new Set(above.map((row) => row.initials))) {
    const theirs = above.filter((row) => row.initials === teacher).map(({ number }) => number);
    if (!theirs.some((number) => picked.includes(number))) picked.push(theirs[Math.ceil(theirs.length / 2) - 1]!);
  }
  return picked;
}

/** Zero marks, which stand last in `eligible`, fill up only a band in which all are taken. */
function pick({ kind, allUpTo, size, quota }: Kind['scheme'], ranked: Drawn[], eligible: Drawn[]): Drawn[] {
  const n = ranked.length;
  if (kind === 'NONE' || kind === 'CENTRE_SELECTED' || n === 0) return [];
  if (kind === 'ALL') return eligible;
  if (kind === 'OUTCOME_QUOTA') return quotas(ranked, size!, quota!);
  if (n <= allUpTo!) return eligible.slice(0, Math.max(n, allUpTo!));
  if (kind === 'RANK_SPREAD') return spread(ranked, Math.min(size!, n));
  const k = Math.ceil(n / size!);
  return ranked.filter((_, index) => index % k === 0);
}

function quotas(ranked: Drawn[], size: number, quota: number): Drawn[] {
  if (ranked.length <= size) return ranked;
  const picked = ORDER.flatMap((outcome) => {
    const theirs = ranked.filter(({ result }) => result === outcome);
    return theirs.length === 0 ? [] : spread(theirs, Math.min(quota, theirs.length));
  });
  return [...picked, ...ranked.filter((row) => !picked.includes(row)).slice(0, size - picked.length)];
}
