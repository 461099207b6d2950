/** Values nobody means well with, for every place of the schema that takes one. */
import type { GraphQLInputType } from 'graphql';
import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql';
import type { Db } from '../../src/persistence/database.js';
import { rootFields } from './walk.js';

/** In every text that is sent, so that it can be looked for where it should not be. */
export const LEAK = 'ZZLEAKZZ';

const deep = (levels: number): object => {
  let inner: object = {};
  for (let level = 0; level < levels; level += 1) inner = { and: inner };
  return inner;
};

const ANYTHING: readonly unknown[] = [
  null,
  [],
  {},
  [[[]]],
  'x',
  true,
  0,
  deep(500),
  { __proto__x: 1, constructor: {} },
];

const TEXTS: readonly unknown[] = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\udfff\ud800',
  '\u202edlrow\u2066',
  '\ufeff\u200b\u00ad',
  'Z\u0351\u0345\u0310a\u0300'.repeat(50),
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  'İıſßŵŷ',
  '１２３４',
  "' OR '1'='1",
  "1; DROP TABLE marksheet; -- '",
  "'; SELECT SLEEP(5); -- ",
  '" UNION ALL SELECT NULL, NULL -- ',
  '\\',
  '%_%',
  '%'.repeat(300),
  '<script>alert(1)</script>',
  '{{7*7}}${7*7}#{7*7}',
  '../../../../etc/passwd\u0000.pdf',
  'C:\\..\\con',
  '\r\nSet-Cookie: a=b\r\n\r\n',
  '=cmd|/C calc!A0',
  '__proto__',
  'constructor',
  'toString',
  '(a+)+$'.repeat(20),
  'a'.repeat(70_000),
  '9'.repeat(400),
  '-0',
  '1e309',
  'NaN',
  '0x10',
  'http://169.254.169.254/latest/meta-data',
  'file:///etc/passwd',
  'http://127.0.0.1:1/',
  'a@b.example\r\nBcc: c@d.example',
  '0000-00-00',
  '2026-02-30',
  '-000001-01-01',
  '+275760-09-13',
  '9999-12-31',
  '9999-12-31T23:59:59.999Z',
  '2026-04-20T10:00:00+99:99',
];
const NUMBERS: readonly unknown[] = [
  -1,
  0,
  1,
  2_147_483_647,
  -2_147_483_648,
  2_147_483_648,
  2 ** 53 + 2,
  1.5,
  -0,
  1e308,
  '5',
];
const OTHER_ENUM: readonly unknown[] = ['NOPE', '', '__proto__', 1, ['NOPE']];

/** Of a type: what it might nearly take, and what it never takes. */
function valuesOf(given: GraphQLInputType): readonly unknown[] {
  const type = getNullableType(given);
  if (isListType(type)) {
    const inner = valuesOf(type.ofType);
    return [...ANYTHING, inner, Array.from({ length: 5000 }, () => inner[1]), ...inner.map((value) => [value])];
  }
  if (isInputObjectType(type)) return [...ANYTHING, { [LEAK]: 1 }, [deep(20)]];
  if (isEnumType(type)) return [...ANYTHING, ...OTHER_ENUM];
  if (['Int', 'Float'].includes(type.name)) return [...ANYTHING, ...NUMBERS];
  return [...ANYTHING, ...NUMBERS, ...TEXTS, ...TEXTS.map((text) => `${LEAK}${String(text)}`)];
}

interface Place {
  field: string;
  /** Below the variables of the operation: the argument, then fields of input objects. */
  path: readonly string[];
  values: readonly unknown[];
}

/** Every argument of every query and mutation, and every field of an input object as deep as there are any. */
export function placesOf(): Place[] {
  return rootFields().flatMap(({ root, field }) =>
    field.args.flatMap((argument) => within(field.name, [`${root}_${field.name}_${argument.name}`], argument.type, 0)),
  );
}

function within(field: string, path: readonly string[], type: GraphQLInputType, depth: number): Place[] {
  const place = { field, path, values: valuesOf(type) };
  const named = getNamedType(type);
  if (!isInputObjectType(named) || depth > 3) return [place];
  const step = isListType(getNullableType(type)) ? ['0'] : [];
  const inner = Object.values(named.getFields()).flatMap((each) =>
    within(field, [...path, ...step, each.name], each.type, depth + 1),
  );
  return [place, ...inner];
}

/** The variables with another value at a place, objects and lists made where there were none. */
export function placed(variables: Record<string, unknown>, path: readonly string[], value: unknown): unknown {
  const [step, ...rest] = path as [string, ...string[]];
  if (step === '0') return [rest.length === 0 ? value : placed({}, rest, value)];
  const before = variables[step] as Record<string, unknown> | undefined;
  return { ...variables, [step]: rest.length === 0 ? value : placed({ ...before }, rest, value) };
}

interface Timed {
  constructor: { name: string };
  once(event: 'end', listener: () => void): void;
}

/** How long the slowest statement took that was sent from now on. */
export function slowestStatement(db: Db): { milliseconds: number } {
  const slowest = { milliseconds: 0 };
  interface Patched {
    addCommand(command: Timed): unknown;
  }
  const patch = (connection: Patched) => {
    const original = connection.addCommand.bind(connection);
    connection.addCommand = (command) => {
      const began = performance.now();
      if (/Query|Execute/.test(command.constructor.name))
        command.once('end', () => {
          slowest.milliseconds = Math.max(slowest.milliseconds, performance.now() - began);
        });
      return original(command);
    };
  };
  const pool = db.pool as unknown as {
    _allConnections: { toArray(): Patched[] };
    on(event: string, listener: (connection: Patched) => void): void;
  };
  pool._allConnections.toArray().forEach(patch);
  pool.on('connection', patch);
  return slowest;
}
