import type { Parameter } from './database.js';

/** What a caller may see and touch. Every read and the gate take one first, and their SQL carries it. */
export interface Scope {
  centres: 'ALL' | readonly string[];
  /** A teacher's narrowed grant, or a client's. */
  units: 'ALL' | readonly number[];
  /** A moderator sees allocated, submitted sheets and never those of the own centre, or of one where the person who signs in is a member. */
  moderator: string | null;
}

export interface Condition {
  sql: string;
  parameters: Parameter[];
}

const LISTED_CENTRES = `JSON_TABLE(?, '$[*]' COLUMNS (value CHAR(5) PATH '$')) AS listed`;
const LISTED_UNITS = `JSON_TABLE(?, '$[*]' COLUMNS (value INT UNSIGNED PATH '$')) AS listed`;

/** Whether an allocation is of `marksheet m`, holds, and is not at a centre of the moderator's own. */
export const ALLOCATED = 'allocation a JOIN moderator mo ON mo.id = a.moderator_id';
export const LOOKS_AT = `a.centre_number = m.centre_number AND a.offering_id = m.offering_id AND a.ended_at IS NULL
  AND NOT (mo.own_centre <=> m.centre_number)
  AND NOT EXISTS (SELECT 1 FROM membership mm JOIN membership own ON own.person_id = mm.person_id AND own.ended_at IS NULL
    WHERE mm.moderator_id = a.moderator_id AND mm.ended_at IS NULL AND own.centre_number = m.centre_number)`;

/** The condition on `marksheet m`. Its text has few shapes, so it may be prepared. */
export function marksheetsIn(scope: Scope): Condition {
  const parts: Condition[] = [centresIn(scope, 'm.centre_number')];
  if (scope.units !== 'ALL') {
    parts.push({
      sql: `m.unit_id IN (SELECT listed.value FROM ${LISTED_UNITS})`,
      parameters: [JSON.stringify(scope.units)],
    });
  }
  if (scope.moderator !== null) {
    parts.push({
      sql: `m.submissions > 0 AND EXISTS (SELECT 1 FROM ${ALLOCATED} WHERE a.moderator_id = ? AND ${LOOKS_AT})`,
      parameters: [scope.moderator],
    });
  }
  return and(...parts);
}

/**
 * A text that holds the condition on `marksheet m`, which stands between brackets: put together once for each shape of it, so that it is
 * also hashed once and not for every statement. `before` and `after` are its parameters before and after those of the scope.
 */
export function perScope(
  textOf: (allowed: string) => string,
): (scope: Scope, before: readonly Parameter[], after?: readonly Parameter[]) => Condition {
  const texts = new Map<string, string>();
  return (scope, before, after = []) => {
    const allowed = marksheetsIn(scope);
    let sql = texts.get(allowed.sql);
    if (sql === undefined) texts.set(allowed.sql, (sql = textOf(`(${allowed.sql})`)));
    return { sql, parameters: [...before, ...allowed.parameters, ...after] };
  };
}

/** On `marksheet m`: WJEC's lists and counts over all centres leave sandboxes out. Whoever names a centre gets it, and so do its own people. */
export const realCentres = (scope: Scope, centre: string | null | undefined): Condition => ({
  sql:
    scope.centres === 'ALL' && scope.moderator === null && centre == null
      ? 'm.centre_number NOT IN (SELECT sandboxes.number FROM centre sandboxes WHERE sandboxes.sandbox = 1)'
      : 'TRUE',
  parameters: [],
});

/** The condition on a centre number column. */
export function centresIn(scope: Scope, column: string): Condition {
  if (scope.centres === 'ALL') return { sql: 'TRUE', parameters: [] };
  if (scope.centres.length === 1) return { sql: `${column} = ?`, parameters: [scope.centres[0]!] };
  return {
    sql: `${column} IN (SELECT listed.value FROM ${LISTED_CENTRES})`,
    parameters: [JSON.stringify(scope.centres)],
  };
}

export const and = (...parts: Condition[]): Condition => ({
  sql: parts.map(({ sql }) => `(${sql})`).join(' AND '),
  parameters: parts.flatMap(({ parameters }) => parameters),
});
