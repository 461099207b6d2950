/** Sends one message to a receiver whom nobody trusts: where it lies, how long it takes and what it answers are all bounded. */
import type { LookupAddress } from 'node:dns';
import { lookup as lookupHere, Resolver } from 'node:dns/promises';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { performance } from 'node:perf_hooks';
import type { WebhookFault } from '../domain/webhook.js';
import { hostOf, isPublic } from './addresses.js';

export interface Sent {
  status: number | null;
  fault: WebhookFault | null;
  /** As the receiver gave it. */
  retryAfter: string | null;
  milliseconds: number;
}

export type Send = (url: string, headers: Readonly<Record<string, string>>, body: string) => Promise<Sent>;

export interface SendSettings {
  /** Private addresses and plain http too: where there are no real receivers. */
  anywhere: boolean;
  /** Servers to ask for names instead of the machine's. */
  nameServers?: readonly string[];
  connectMs?: number;
  totalMs?: number;
}

const CONNECT_MS = 5000;
const TOTAL_MS = 15_000;
/** What comes after the status says nothing to us; this much is let in, so that honest receivers end well. */
const BODY_BYTES = 64 * 1024;
const BODY_MS = 2000;
const NAME_MS = 2000;
const MOST_ADDRESSES = 8;

class Refused extends Error {
  constructor(readonly fault: WebhookFault) {
    super(fault);
  }
}

export function sender(settings: SendSettings): Send {
  const lookup = lookupOf(settings);
  return (url, headers, body) => {
    const began = performance.now();
    const ended = (sent: Omit<Sent, 'milliseconds'>): Sent => ({
      ...sent,
      milliseconds: Math.round(performance.now() - began),
    });
    return post(new URL(url), headers, body, settings, lookup).then(ended, (error: unknown) =>
      ended({ status: null, fault: faultOf(error), retryAfter: null }),
    );
  };
}

/** A new connection each time: one that is kept may have been closed meanwhile, which would look like a failure. */
function post(
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  { anywhere, connectMs = CONNECT_MS, totalMs = TOTAL_MS }: SendSettings,
  lookup: LookupFunction,
): Promise<Omit<Sent, 'milliseconds'>> {
  const host = hostOf(url);
  if (!anywhere && (url.protocol !== 'https:' || (isIP(host) !== 0 && !isPublic(host))))
    return Promise.reject(new Refused('ADDRESS'));
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? secure : plain)(url, {
      method: 'POST',
      agent: false,
      lookup,
      headers: { ...headers, 'content-length': Buffer.byteLength(body), 'user-agent': 'IAMIS-Webhooks/1' },
    });
    const stop = limited(request, connectMs, totalMs);
    const end = (work: () => void): void => {
      stop();
      work();
      request.destroy();
    };
    // Also what comes after the end, which nobody else would hear and the process would die of.
    request.on('error', (error) => end(() => reject(error)));
    request.once('response', (response) => {
      stop();
      void answered(response).then((sent) => end(() => resolve(sent)));
    });
    request.end(body);
  });
}

/** Ends a request that takes too long to connect, or as a whole; answers how to stop watching it. */
function limited(request: ClientRequest, connectMs: number, totalMs: number): () => void {
  const late = () => request.destroy(new Refused('TIMEOUT'));
  const timers = [setTimeout(late, connectMs), setTimeout(late, totalMs)] as const;
  request.once('socket', (socket) => {
    socket.once('connect', () => {
      clearTimeout(timers[0]);
    });
  });
  return () => {
    timers.forEach(clearTimeout);
  };
}

/** The status alone counts. What follows is read to its end, or as long and far as it is worth. */
function answered(response: IncomingMessage): Promise<Omit<Sent, 'milliseconds'>> {
  const status = response.statusCode!;
  const taken = status >= 200 && status < 300;
  const fault = taken ? null : status >= 300 && status < 400 ? 'REDIRECT' : 'STATUS';
  const sent = { status, fault, retryAfter: response.headers['retry-after'] ?? null } as const;
  return new Promise((resolve) => {
    let seen = 0;
    const enough = setTimeout(() => {
      resolve(sent);
    }, BODY_MS);
    const done = (): void => {
      clearTimeout(enough);
      resolve(sent);
    };
    response.on('data', (chunk: Buffer) => {
      seen += chunk.length;
      if (seen > BODY_BYTES) done();
    });
    for (const event of ['end', 'error', 'aborted', 'close']) response.on(event, done);
  });
}

/** Looks a name up and refuses it when it leads anywhere private: at every connection, since a name may lead elsewhere by then. */
function lookupOf({ anywhere, nameServers }: SendSettings): LookupFunction {
  const addressesOf = anywhere && nameServers === undefined ? here : resolving(nameServers);
  return (hostname, { all }, callback) => {
    addressesOf(hostname).then(
      (found) => {
        const refused = !anywhere && found.some(({ address }) => !isPublic(address));
        if (refused) callback(new Refused('ADDRESS'), '');
        else if (found.length === 0) callback(new Refused('NAME'), '');
        else if (all) callback(null, found.slice(0, MOST_ADDRESSES));
        else callback(null, found[0]!.address, found[0]!.family);
      },
      () => {
        callback(new Refused('NAME'), '');
      },
    );
  };
}

const here = (hostname: string): Promise<LookupAddress[]> => lookupHere(hostname, { all: true });

/** Not by the machine's own way, whose few threads files and passwords need as well: a slow name server would hold those up. */
function resolving(servers: readonly string[] | undefined) {
  const resolver = new Resolver({ timeout: NAME_MS, tries: 2 });
  if (servers !== undefined) resolver.setServers(servers);
  return async (hostname: string): Promise<LookupAddress[]> => {
    const [four, six] = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
    const of = (found: PromiseSettledResult<string[]>, family: number) =>
      found.status === 'fulfilled' ? found.value.map((address) => ({ address, family })) : [];
    return [...of(four, 4), ...of(six, 6)];
  };
}

const UNREACHABLE = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'EACCES']);

function faultOf(error: unknown): WebhookFault {
  if (error instanceof Refused) return error.fault;
  const { code = '' } = error as { code?: string };
  if (UNREACHABLE.has(code)) return 'UNREACHABLE';
  if (code === 'ETIMEDOUT') return 'TIMEOUT';
  return /^ERR_(TLS|SSL)|CERT|SELF_SIGNED|UNABLE_TO|^EPROTO$/.test(code) ? 'TLS' : 'BROKEN';
}
