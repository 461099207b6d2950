/** Where makers of school systems try them out: one sheet of each stage, to which every night leads back. */
import type { PlannedCentre, PlannedSheet } from './plan.js';

export const SANDBOX: PlannedCentre = { number: '68990', name: 'Canolfan Brofi / Sandbox Centre', type: 'SCHOOL' };

const sheet = (unit: string, size: number, stage: PlannedSheet['stage']): PlannedSheet => ({
  ...{ series: 'GCSE-2026-06', centre: SANDBOX.number },
  ...{ unit, size, stage },
});

/** Nobody ticks anybody in the submitted one (see progress.ts), so it is as it will be after a reset. */
export const SANDBOX_SHEETS: readonly PlannedSheet[] = [
  sheet('3700U1', 12, 'NOT_STARTED'),
  sheet('3010N3', 10, 'IN_PROGRESS'),
  sheet('3750U2', 8, 'READY'),
  sheet('3160U4', 18, 'SUBMITTED'),
];
