/** A row as it is shown: what the service has, and what is typed over it. */
import type { GridRowFragment } from './grid.generated';
import * as queue from './queue';
import type { Field, Queue } from './queue';

export interface RowView {
  row: GridRowFragment;
  result: string;
  initials: string;
  standing: queue.Standing;
  /** Only where refused. */
  message?: string;
  field?: Field;
  /** Only in conflict. */
  theirs?: queue.Stored;
}

export const storedOf = ({ result, initials }: GridRowFragment): queue.Stored => ({
  result: result?.code ?? null,
  initials,
});

export function viewOf(row: GridRowFragment, now: Queue): RowView {
  const { number } = row.candidate;
  const { standing, result, initials } = queue.shown(now, number);
  const refusal = now.refused[number];
  const conflict = now.conflicts[number];
  return {
    row,
    result: result ?? row.result?.code ?? '',
    initials: initials ?? (result === '' ? '' : (row.initials ?? '')),
    standing,
    ...(refusal && { message: refusal.message, field: refusal.field }),
    ...(conflict && { theirs: conflict.theirs }),
  };
}
