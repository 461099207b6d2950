/**
 * Several hosts of one database (Galera): a process works with one of them, and turns to the next when that one can not be reached, falls silent or
 * refuses to work. One writer at a time keeps conflicts rare; that all processes turn to the same one is no condition of anything.
 */
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import type { Place } from './address.js';

/** What a host answers that can not work now and might not for long: outside the majority, read only, stopping. */
const UNFIT = new Set([1047, 1290, 1836, 1053]);

/** A greeting, a welcome, and the answer to the first statement: a host that closes before that does not work. */
const FIRST_ANSWER = 3;

const leaving = new WeakMap<Socket, () => void>();

/** The driver asks for the stream of each new connection. */
type Streams = () => Socket;

export function streamsTo(places: readonly Place[]): Streams {
  let current = 0;
  const open = new Map<Socket, number>();
  const leave = (place: number): void => {
    if (place !== current) return;
    current = (current + 1) % places.length;
    for (const [socket, to] of open) if (to === place) socket.destroy(lost());
  };
  return () => {
    const place = current;
    const socket = lineTo(places[place]!, () => {
      leave(place);
    });
    open.set(socket, place);
    return socket.once('close', () => open.delete(socket));
  };
}

function lineTo(place: Place, leave: () => void): Socket {
  const socket = connect('host' in place ? place : { path: place.socketPath });
  leaving.set(socket, leave);
  let answers = 0;
  return socket
    .setNoDelay(true)
    .setKeepAlive(true)
    .on('data', () => (answers += 1))
    .once('close', () => {
      if (answers < FIRST_ANSWER) leave();
    });
}

const lost = (): Error => Object.assign(new Error('Another host is used now.'), { code: 'ECONNRESET' });

/** Whoever holds a connection tells of it, when nothing more is to be had by it. */
export function leaveHost(connection: unknown): void {
  const { stream } = connection as { stream?: Socket };
  if (stream !== undefined) leaving.get(stream)?.();
}

export const isUnfit = (error: unknown): boolean => UNFIT.has((error as { errno?: number }).errno ?? 0);
