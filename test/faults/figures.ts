/** What the runs came to, for docs/proof.md: written to the file that FAULT_FIGURES names. */
import { writeFileSync } from 'node:fs';
import type { Ledger } from './clients.js';

interface Told {
  runs: number;
  acknowledged: number;
  askedAgain: number;
  differences: number;
  recoveries: number[];
}

type Ended = Pick<Ledger, 'times' | 'unanswered'> & { recovery: number; found: number };

export function figures(seed: number) {
  const byName = new Map<string, Told>();
  return {
    add(name: string, { times, unanswered, recovery, found }: Ended): void {
      const told = byName.get(name) ?? { runs: 0, acknowledged: 0, askedAgain: 0, differences: 0, recoveries: [] };
      byName.set(name, {
        runs: told.runs + 1,
        acknowledged: told.acknowledged + times.length,
        askedAgain: told.askedAgain + unanswered,
        differences: told.differences + found,
        recoveries: [...told.recoveries, ...(Number.isFinite(recovery) ? [recovery] : [])],
      });
    },
    write(): void {
      const file = process.env.FAULT_FIGURES;
      if (file !== undefined) writeFileSync(file, JSON.stringify({ seed, faults: [...byName].map(summed) }));
    },
  };
}

function summed([name, { recoveries, ...told }]: [string, Told]) {
  const sorted = recoveries.toSorted((a, b) => a - b);
  return { name, ...told, medianMs: sorted[Math.floor(sorted.length / 2)] ?? null, longestMs: sorted.at(-1) ?? null };
}
