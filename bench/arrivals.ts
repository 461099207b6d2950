/**
 * Requests that come when they come, whatever became of those before (an open loop), a process of its own. What waits is measured from when it was
 * due, so that a service that falls behind is seen to.
 */
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Target } from './data.js';
import { bodyOf } from './load.js';
import { ask } from './requests.js';
import type { Ask, What } from './requests.js';

export interface Stream {
  what: What;
  perSecond: number;
  targets: Target[];
  /** Each target once, one after the other, instead of a random one each time. */
  inOrder: boolean;
}

export interface Arrivals {
  ports: number[];
  streams: Stream[];
  seconds: number;
}

/** Of one stream: latencies in ms. */
export interface Answered {
  what: What;
  answered: number;
  p50: number;
  p95: number;
  p99: number;
  /** Refused as busy, with a time to come back. */
  refused: number;
  refusedP99: number;
}

export interface Arrived {
  streams: Answered[];
  errors: number;
  fault?: string;
  /** Until the last one was answered. */
  seconds: number;
  busy: number;
}

const TICK_MS = 5;

interface Line {
  socket: Socket;
  answer: (received: string, body: number) => void;
  received: string;
}

/** Lines to one server, kept open; a new one where none is free. */
function linesTo(port: number, broken: (error: Error) => void) {
  const free: Line[] = [];
  const open = (): Line => {
    const line: Line = {
      socket: connect(port, '127.0.0.1').setNoDelay(true).setEncoding('latin1'),
      answer: () => undefined,
      received: '',
    };
    line.socket
      .on('data', (part: unknown) => {
        line.received += part as string;
        const body = bodyOf(line.received);
        if (body === null) return;
        free.push(line);
        line.answer(line.received, body);
      })
      .on('error', broken)
      .on('end', () => broken(new Error('The server closed a connection.')));
    return line;
  };
  const all: Line[] = [];
  return {
    send(bytes: string, answer: Line['answer']) {
      const line = free.pop() ?? open();
      if (!all.includes(line)) all.push(line);
      line.received = '';
      line.answer = answer;
      line.socket.write(bytes, 'latin1');
    },
    close: () => all.forEach(({ socket }) => socket.destroy()),
  };
}

export async function runArrivals({ ports, streams, seconds }: Arrivals): Promise<Arrived> {
  let fault: string | undefined;
  let errors = 0;
  let waiting = 0;
  const wrong = (why: string) => {
    errors += 1;
    fault ??= why;
  };
  const servers = ports.map((port) => linesTo(port, (error) => wrong(String(error))));
  const times = streams.map(() => ({ answered: [] as number[], refused: [] as number[] }));
  let turn = 0;
  const send = (at: number, due: number, { bytes, begins }: Ask) => {
    waiting += 1;
    servers[(turn += 1) % servers.length]!.send(bytes, (received, body) => {
      waiting -= 1;
      const took = performance.now() - due;
      if (received.startsWith('HTTP/1.1 200') && received.startsWith(begins, body)) times[at]!.answered.push(took);
      else if (/\r\nretry-after: \d.*"code":"SERVICE_BUSY"/is.test(received)) times[at]!.refused.push(took);
      else wrong(`${bytes.slice(-200)}\n${received.slice(0, 20)} …\n${received.slice(body, body + 600)}`);
    });
  };
  const began = performance.now();
  const usedBefore = process.cpuUsage();
  const sent = streams.map(() => 0);
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const passed = Math.min(seconds, (performance.now() - began) / 1000);
      for (const [at, { what, perSecond, targets, inOrder }] of streams.entries())
        for (; sent[at]! < Math.floor(passed * perSecond); sent[at]! += 1) {
          const target = targets[inOrder ? sent[at]! : Math.floor(Math.random() * targets.length)]!;
          send(at, began + ((sent[at]! + 1) / perSecond) * 1000, ask(what, 'graphql', target));
        }
      if (passed < seconds || (waiting > 0 && errors === 0)) return;
      clearInterval(timer);
      resolve();
    }, TICK_MS);
  });
  const took = (performance.now() - began) / 1000;
  const used = process.cpuUsage(usedBefore);
  servers.forEach(({ close }) => close());
  const sharesOf = (all: number[]) => {
    all.sort((a, b) => a - b);
    return (share: number) => all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0;
  };
  return {
    streams: streams.map(({ what }, at) => {
      const { answered, refused } = times[at]!;
      const share = sharesOf(answered);
      return {
        ...{ what, answered: answered.length, p50: share(0.5), p95: share(0.95), p99: share(0.99) },
        ...{ refused: refused.length, refusedP99: sharesOf(refused)(0.99) },
      };
    }),
    errors,
    ...(fault !== undefined && { fault }),
    seconds: took,
    busy: (used.user + used.system) / 1e6 / took,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.on('message', (job: Arrivals) => {
    runArrivals(job).then(
      (arrived) => process.send!(arrived),
      (error: unknown) => process.send!({ streams: [], errors: 1, fault: String(error), seconds: 0, busy: 0 }),
    );
  });
}
