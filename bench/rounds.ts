/** Interleaved rounds: each variant in turn, in a turning order, so that what else the machine does hits all alike. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Target } from './data.js';
import type { Job, Load } from './load.js';
import { cpuMs, LOAD_CORE, median, spawnNode } from './machine.js';
import type { Place, Server } from './machine.js';
import type { Style, What } from './requests.js';

export interface Variant {
  name: string;
  server: Server;
  what: What;
  style: Style;
  targets: Target[];
}

export interface Figures {
  perSecond: number;
  p50: number;
  p99: number;
  /** CPU time of server and database for a request. */
  serverMs: number;
  databaseMs: number;
  /** Of one core, by the load generator. */
  loadBusy: number;
  errors: number;
}

export interface Plan {
  rounds: number;
  seconds: number;
  connections: number;
}

export class Bench {
  readonly #place: Place;
  readonly #load: ChildProcess;

  constructor(place: Place) {
    this.#place = place;
    this.#load = spawnNode(place, LOAD_CORE, [fileURLToPath(new URL('load.js', import.meta.url))], { ipc: true });
  }

  async run(job: Job): Promise<Load> {
    this.#load.send(job);
    const [load] = (await once(this.#load, 'message')) as [Load];
    if (load.errors > 0) throw new Error(`${load.errors} wrong answers (${job.what}); the first:\n${load.fault}`);
    return load;
  }

  async measure(server: Server, job: Omit<Job, 'port'>): Promise<Figures> {
    const before = [cpuMs(server.pid), cpuMs(this.#place.pid)] as const;
    const load = await this.run({ ...job, port: server.port });
    const used = (pid: number, since: number) => (cpuMs(pid) - since) / load.requests;
    return {
      perSecond: load.requests / load.seconds,
      p50: load.p50,
      p99: load.p99,
      serverMs: used(server.pid, before[0]),
      databaseMs: used(this.#place.pid, before[1]),
      loadBusy: load.busy,
      errors: load.errors,
    };
  }

  /** All rounds of every variant, by name. */
  async compare(variants: Variant[], plan: Plan): Promise<Map<string, Figures[]>> {
    const all = new Map(variants.map(({ name }): [string, Figures[]] => [name, []]));
    const one = ({ server, what, style, targets }: Variant, seconds: number) =>
      this.measure(server, { what, style, targets, connections: plan.connections, seconds });
    for (const variant of variants) await one(variant, 3); // warm
    for (let round = 0; round < plan.rounds; round += 1) {
      for (let turn = 0; turn < variants.length; turn += 1) {
        const variant = variants[(round + turn) % variants.length]!;
        await one(variant, 0.3);
        all.get(variant.name)!.push(await one(variant, plan.seconds));
      }
    }
    return all;
  }

  stop(): void {
    this.#load.kill();
  }
}

/** Median over rounds of `of` divided by `by` in the same round. */
export function ratio(of: Figures[], by: Figures[], figure: keyof Figures = 'perSecond'): number {
  return median(of.map((each, round) => each[figure] / by[round]![figure]));
}

export function typical(rounds: Figures[]): Figures {
  const names = Object.keys(rounds[0]!) as (keyof Figures)[];
  return Object.fromEntries(
    names.map((name) => [name, median(rounds.map((each) => each[name]))]),
  ) as unknown as Figures;
}
