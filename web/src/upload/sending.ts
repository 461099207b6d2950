/** Who has files on their way, for those who must know without loading what sends files. */
interface Sends {
  busy(): boolean;
  pauseAll(): void;
}

const all = new Set<Sends>();
const watchers = new Set<() => void>();
let some = false;

export const anySends = (): boolean => some;
export const watchSends = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

export function addSends(sends: Sends): void {
  all.add(sends);
  some = true;
  for (const watcher of watchers) watcher();
}

export const isSending = (): boolean => [...all].some((sends) => sends.busy());
export const pauseSending = (): void => all.forEach((sends) => sends.pauseAll());
