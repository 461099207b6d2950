import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startService } from '../support/service.js';
import type { Service } from '../support/service.js';
import { applied, broadcastOf, entriesOf, amendmentsOf, givenCatalogue, newCentre, person, imported } from '../support/entries.js';
import { countStatements } from '../support/statements.js';
let service: Service;
beforeAll(async () => { service = await startService(); });
afterAll(() => service.close());
it('scale', async () => {
  const units = Array.from({ length: 30 }, (_, i) => `39${String(i).padStart(2, '0')}U1`);
  await givenCatalogue(service.db, { units });
  const cs = [await newCentre(service), await newCentre(service), await newCentre(service)];
  const n = Number(process.env.N ?? 20000);
  const mk = (type: 'E'|'A', sequence: number, opt: (i: number) => string[], surname?: string) => broadcastOf(cs.map(({ centre }, c) => ({ centreNumber: centre, sequence, candidates: Array.from({ length: Math.floor(n / 3) + (c < n % 3 ? 1 : 0) }, (_, i) => person(centre, i + 1, opt(i), surname ? { surname } : {})) })), { type, sequence });
  const opt = (i: number) => [0, 1, 2, 3, 4].map((k) => units[(i * 7 + k * 5) % 30]!);
  const file = mk('E', 1, opt);
  const orig = service.db.pool.getConnection.bind(service.db.pool);
  const log: [string, number][] = [];
  (service.db.pool as any).getConnection = (cb: any) => orig((e: any, c: any) => {
    if (c && !c.__p) { c.__p = true; for (const k of ['query', 'execute']) { const o = c[k].bind(c); c[k] = (sql: any, p: any, d: any) => { const t = performance.now(); return o(sql, p, typeof d === 'function' ? (er: any, r: any) => { log.push([String(sql).replace(/\s+/g,' ').slice(0, 70), performance.now() - t]); d(er, r); } : d); }; } }
    cb(e, c);
  });
  const run = async (name: string, f: any) => {
    log.length = 0; (globalThis as any).gc?.();
    let peak = 0; const m0 = process.memoryUsage().rss; const timer = setInterval(() => { peak = Math.max(peak, process.memoryUsage().rss); }, 20);
    const t = performance.now();
    const out = await applied(service, service.staffKey, f);
    const ms = performance.now() - t; clearInterval(timer);
    console.log(name, Math.round(ms), 'ms', f.content.length, 'bytes; rss', Math.round(m0 / 1e6), '->', Math.round(peak / 1e6), JSON.stringify({ ...out.outcome, held: out.outcome.held.length }));
    const by = new Map<string, [number, number]>(); for (const [s, d] of log) { const g = by.get(s) ?? [0, 0]; by.set(s, [g[0] + 1, g[1] + d]); }
    console.log([...by].sort((a, b) => b[1][1] - a[1][1]).slice(0, 10).map(([s, [c, d]]) => `${c} × ${Math.round(d)} ms ${s}`).join('\n'), '\nstatements', log.length);
  };
  await run('E', file);
  await run('A rename all', mk('A', 2, opt, 'REES'));
  await run('A move half', mk('A', 3, (i) => opt(i % 2 ? i : i + 1), 'REES'));
  await run('A withdraw all', mk('A', 4, () => [], 'REES'));
  await run('A reinstate all', mk('A', 5, opt, 'REES'));
}, 600000);
