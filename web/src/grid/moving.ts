/** Where the focus is among the boxes, and where it goes. A box is found by its id: `result-1009`. */
import type { Field } from './queue';

export const boxId = (field: Field, number: string): string => `${field}-${number}`;

export function boxOf(target: EventTarget | null): { field: Field; number: string } | null {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return null;
  const found = /^(result|initials)-(\d{4})$/.exec(target.id);
  return found && { field: found[1] as Field, number: found[2]! };
}

export function focusBox(field: Field, number: string): boolean {
  const box = document.getElementById(boxId(field, number));
  box?.focus();
  box?.scrollIntoView({ block: 'nearest' });
  return box !== null;
}

/** Up and down in a column; a list of choices keeps its own arrows. */
export function stepOf(event: { key: string; shiftKey: boolean; target: EventTarget }): -1 | 0 | 1 {
  if (event.key === 'Enter') return event.shiftKey ? -1 : 1;
  if (event.target instanceof HTMLSelectElement) return 0;
  if (event.key === 'ArrowDown') return 1;
  return event.key === 'ArrowUp' ? -1 : 0;
}
