/**
 * The load, a process of its own. It speaks HTTP/1.1 over plain sockets: node's client costs more than the tightest server here,
 * and would be what is measured.
 */
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Target } from './data.js';
import { ask } from './requests.js';
import type { Ask, Style, What } from './requests.js';

export interface Job {
  port: number;
  what: What;
  style: Style;
  targets: Target[];
  connections: number;
  /** Ends after so long, or after so many requests. */
  seconds?: number;
  requests?: number;
  /** Each target once, one after the other, instead of a random one each time. */
  inOrder?: boolean;
}

export interface Load {
  requests: number;
  errors: number;
  /** The first wrong answer. */
  fault?: string;
  seconds: number;
  p50: number;
  p99: number;
  /** How busy the generator itself was, 0 to 1. */
  busy: number;
}

const reads = new Map<string, Ask>();

/** Reads are the same text every time, so they are made once. */
function next(job: Job, target: Target): Ask {
  if (job.what !== 'grid' && job.what !== 'list') return ask(job.what, job.style, target);
  const name = `${job.what} ${job.style} ${target.key} ${target.id}`;
  let made = reads.get(name);
  if (made === undefined) reads.set(name, (made = ask(job.what, job.style, target)));
  return made;
}

export async function runJob(job: Job): Promise<Load> {
  const latencies: number[] = [];
  let fault: string | undefined;
  let errors = 0;
  let sent = 0;
  const began = performance.now();
  const usedBefore = process.cpuUsage();
  const end = job.seconds === undefined ? Infinity : began + job.seconds * 1000;
  const most = job.inOrder ? job.targets.length : (job.requests ?? Infinity);

  const connection = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(job.port, '127.0.0.1').setNoDelay(true);
      let current: Ask;
      let started = 0;
      let received = '';
      const send = () => {
        if (sent >= most || performance.now() >= end) {
          socket.destroy();
          resolve();
          return;
        }
        const target = job.targets[job.inOrder ? sent : Math.floor(Math.random() * job.targets.length)]!;
        sent += 1;
        current = next(job, target);
        started = performance.now();
        received = '';
        socket.write(current.bytes, 'latin1');
      };
      socket.setEncoding('latin1').on('data', (part: string) => {
        received = received === '' ? part : received + part;
        const body = bodyOf(received);
        if (body === null) return;
        latencies.push(performance.now() - started);
        if (!received.startsWith('HTTP/1.1 200') || !received.startsWith(current.begins, body)) {
          errors += 1;
          fault ??= `${current.bytes.slice(0, 200)} …\n${received.slice(0, 600)}`;
        }
        send();
      });
      socket.on('connect', send).on('error', reject);
      socket.on('end', () => reject(new Error('The server closed a connection.')));
    });
  await Promise.all(Array.from({ length: job.connections }, connection));

  const seconds = (performance.now() - began) / 1000;
  const used = process.cpuUsage(usedBefore);
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return {
    requests: latencies.length,
    errors,
    ...(fault !== undefined && { fault }),
    seconds,
    p50: at(0.5),
    p99: at(0.99),
    busy: (used.user + used.system) / 1e6 / seconds,
  };
}

/** Where the body begins once the whole answer is there; else null. */
export function bodyOf(received: string): number | null {
  const head = received.indexOf('\r\n\r\n');
  if (head === -1) return null;
  const body = head + 4;
  const length = /\r\ncontent-length: (\d+)/i.exec(received.slice(0, body));
  if (length !== null) return received.length >= body + Number(length[1]) ? body : null;
  if (!received.endsWith('\r\n0\r\n\r\n')) return null;
  return received.indexOf('\r\n', body) + 2; // chunked: after the first chunk's size
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.on('message', (job: Job) => {
    runJob(job).then(
      (load) => process.send!(load),
      (error: unknown) => process.send!({ requests: 0, errors: 1, fault: String(error) }),
    );
  });
}
