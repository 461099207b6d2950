import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { resultCode } from '../domain/result.js';
import { readOffering } from '../persistence/reads/catalogue.js';
import type { CountedResultRead } from '../persistence/reads/counted-result.js';
import { everyCountedResult, lastCounted } from '../persistence/reads/counted-result.js';
import type { Asked, ExportParts } from './exports.js';
import { addExport, auditExport, tableOf } from './exports.js';

const filter = z.strictObject({ series: z.string(), unit: z.string() });

/** The results that count of an offering as CSV, by centre and candidate number; up to which entry stands in a header. */
export function addCountedResults(app: FastifyInstance, parts: ExportParts): void {
  addExport(app, parts, {
    path: '/exports/counted-results',
    right: 'counted:read',
    filter,
    wrong: 'COUNTED_FILTER',
    prepare: (asked, given) => prepare(parts, asked, given),
  });
}

async function prepare(parts: ExportParts, asked: Asked, { series, unit }: z.infer<typeof filter>) {
  const { db } = parts.gate;
  const offering = await readOffering(db, series, unit);
  if (offering === null) return null;
  const upTo = await lastCounted(db);
  const detail = { series, unit, upTo };
  await auditExport(parts, asked, { action: 'exportCountedResults', object: 'countedResults', centre: null, detail });
  return {
    type: 'text/csv',
    name: `iamis-counted-${series}-${unit.replaceAll(/[^A-Za-z0-9]/g, '-')}-${String(upTo)}.csv`,
    body: tableOf(rowsOf(everyCountedResult(asked.principal.scope, db, offering.id, upTo))),
    headers: { 'iamis-up-to': String(upTo) },
  };
}

async function* rowsOf(entries: AsyncIterable<CountedResultRead>) {
  for await (const { sequence, centre, candidateNumber, uci, series, unit, result, cause, at } of entries) {
    const code = result === null ? '' : resultCode(result);
    yield { centre, candidateNumber, uci: uci ?? '', series, unit, result: code, cause, at, entry: sequence };
  }
}
