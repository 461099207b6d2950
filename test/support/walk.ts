/** Makes an operation out of every field of Query and Mutation, selecting everything that can be reached, from the schema itself. */
import type {
  GraphQLArgument,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLInputField,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { readSdl } from '../../src/graphql/schema.js';
import { projectFolder } from '../../src/app.js';

export const schema: GraphQLSchema = buildSchema(readSdl(`${projectFolder()}/schema`));

/** Deeper than this no path of the schema says anything new, and what a path costs grows with it; src/graphql/limits.ts refuses more than 12. */
const DEPTH = 6;

/** By `Type.field.argument`, or `Input.field` for what is inside an input object. */
export type Values<Objects> = Record<string, (objects: Objects) => unknown>;

export interface Operation<Objects> {
  root: 'Query' | 'Mutation';
  field: string;
  document: string;
  variables: (objects: Objects) => Record<string, unknown>;
  /** `Type.field` of everything it selects. */
  selected: Set<string>;
  /** The right that the description of the field names. */
  right: string | null;
}

export const rootFields = (): { root: 'Query' | 'Mutation'; field: GraphQLField<unknown, unknown> }[] =>
  (['Query', 'Mutation'] as const).flatMap((root) => {
    const type = root === 'Query' ? schema.getQueryType()! : schema.getMutationType()!;
    return Object.values(type.getFields()).map((field) => ({ root, field }));
  });

/** Every `Type.field` that an answer can hold. */
export const allFields = (): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
    .filter((field) => !/^(Query|Mutation)\./.test(field));

type May = (type: GraphQLNamedType, field: string) => boolean;

/**
 * `may`: whether the caller has the right to a field; what it has not is left out, the root field excepted. `places`: so many of one operation
 * show all of a type (the first may be an empty list); 0: the root field only, and how long a list is.
 */
export function operationsOf<Objects>(values: Values<Objects>, may: May, places = 2): Operation<Objects>[] {
  return rootFields().map((begin) => {
    const reached = getNamedType(begin.field.type);
    const selection = !isCompositeType(reached)
      ? null
      : places > 0
        ? everythingFrom(reached, may, places)
        : sizeOf(reached);
    return operationOf(values, begin, selection);
  });
}

/** The shortest operation to a field of each of these types, past nothing that the caller may not read; null where there is no way. */
export function waysTo<Objects>(values: Values<Objects>, may: May) {
  const ways = new Map<string, { begin: Begin; steps: Step[] }>();
  const waiting = rootFields()
    .filter(({ root, field }) => may(rootType(root), field.name))
    .map((begin) => ({ begin, steps: [] as Step[], reached: getNamedType(begin.field.type) }));
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { begin, steps, reached } = next;
    if (!isCompositeType(reached)) continue;
    for (const type of membersOf(reached)) {
      if (ways.has(type.name)) continue;
      ways.set(type.name, { begin, steps });
      for (const field of Object.values(type.getFields()).filter(({ name }) => may(type, name)))
        waiting.push({ begin, steps: [...steps, { type, field }], reached: getNamedType(field.type) });
    }
  }
  return (name: string): Operation<Objects> | null => {
    const [typeName, fieldName] = name.split('.') as [string, string];
    const way = ways.get(typeName);
    if (way === undefined) return null;
    const type = schema.getType(typeName) as GraphQLObjectType;
    const field = type.getFields()[fieldName]!;
    const last: Selection | null = isCompositeType(getNamedType(field.type)) ? [] : null;
    const selection = [...way.steps, { type, field }].reduceRight<Selection | null>(
      (inner, step) => [{ type: step.type, fields: [{ field: step.field, selection: inner }] }],
      last,
    );
    return operationOf(values, way.begin, selection);
  };
}

/** What is selected of an object, by the types that it may have. */
type Selection = {
  type: GraphQLObjectType;
  fields: { field: GraphQLField<unknown, unknown>; selection: Selection | null }[];
}[];
type Begin = ReturnType<typeof rootFields>[number];
interface Step {
  type: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
}

/** Of a list whether there is anything in it, of all else whether it is there. */
function sizeOf(type: GraphQLCompositeType): Selection {
  const field = isObjectType(type) ? type.getFields()['totalCount'] : undefined;
  return field ? [{ type: type as GraphQLObjectType, fields: [{ field, selection: null }] }] : [];
}

const rootType = (root: 'Query' | 'Mutation') => schema.getType(root) as GraphQLObjectType;
const membersOf = (type: GraphQLCompositeType): readonly GraphQLObjectType[] =>
  isAbstractType(type) ? schema.getPossibleTypes(type) : [type];

/**
 * Every field of every type that can be reached, nearest places first. Where a type comes again only what has no fields of its own is selected:
 * all paths would be many times as long and say nothing new.
 */
function everythingFrom(root: GraphQLCompositeType, may: May, places: number): Selection {
  const met = new Map<string, number>();
  const waiting: (() => void)[] = [];
  const select = (type: GraphQLCompositeType, depth: number): Selection =>
    membersOf(type).map((each) => {
      const one: Selection[number] = { type: each, fields: [] };
      waiting.push(() => {
        const times = (met.get(each.name) ?? 0) + 1;
        met.set(each.name, times);
        for (const field of Object.values(each.getFields()).filter(({ name }) => may(each, name))) {
          const inner = getNamedType(field.type);
          if (!isCompositeType(inner)) one.fields.push({ field, selection: null });
          else if (times <= places && depth < DEPTH) one.fields.push({ field, selection: select(inner, depth + 1) });
        }
      });
      return one;
    });
  const selection = select(root, 1);
  for (let next = waiting.shift(); next; next = waiting.shift()) next();
  return selection;
}

function operationOf<Objects>(
  values: Values<Objects>,
  { root, field }: Begin,
  selection: Selection | null,
): Operation<Objects> {
  const variables = new Map<string, { type: string; value: (objects: Objects) => unknown }>();
  const selected = new Set<string>();
  const argumentsOf = (parent: string, { name, args }: GraphQLField<unknown, unknown>): string => {
    const given = args.map((argument) => {
      const variable = `${parent}_${name}_${argument.name}`;
      variables.set(variable, {
        type: String(argument.type),
        value: valueFor(values, `${parent}.${name}`, argument),
      });
      return `${argument.name}: $${variable}`;
    });
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  };
  const written = (within: Selection | null): string => {
    if (within === null) return '';
    const parts = within.map(({ type, fields }) => {
      const inner = fields.map((each) => {
        selected.add(`${type.name}.${each.field.name}`);
        return `${each.field.name}${argumentsOf(type.name, each.field)} ${written(each.selection)}`;
      });
      return `... on ${type.name} { __typename ${inner.join(' ')} }`;
    });
    return `{ __typename ${parts.join(' ')} }`;
  };
  const rootSelection = `${field.name}${argumentsOf(root, field)} ${written(selection)}`;
  const declared = [...variables].map(([name, { type }]) => `$${name}: ${type}`).join(', ');
  return {
    root,
    field: field.name,
    document: `${root.toLowerCase()} ${field.name}${declared === '' ? '' : `(${declared})`} { ${rootSelection} }`,
    variables: (objects) => Object.fromEntries([...variables].map(([name, { value }]) => [name, value(objects)])),
    selected,
    right: /Right: `([a-z:]+)`/.exec(field.description ?? '')?.[1] ?? null,
  };
}

/** Fails for an argument or input field nobody told the walk about: a field that names an object must not slip through. */
function valueFor<Objects>(
  values: Values<Objects>,
  place: string,
  argument: GraphQLArgument,
): (objects: Objects) => unknown {
  const type = isNonNullType(argument.type) ? argument.type.ofType : argument.type;
  const known = (name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`The walk has no value for ${name}: add one, and let it name an object if it can.`);
    return value;
  };
  if (!isInputObjectType(type)) return known(`${place}.${argument.name}`);
  const fields = Object.values(type.getFields()).map(
    (each: GraphQLInputField) => [each.name, known(`${type.name}.${each.name}`)] as const,
  );
  return (objects) => Object.fromEntries(fields.map(([name, value]) => [name, value(objects)]));
}

/** The mutations that stand in the SDL files of these nouns. */
export const mutationsIn = (...nouns: string[]): string[] =>
  nouns.flatMap((noun) =>
    parse(readFileSync(`${projectFolder()}/schema/${noun}.graphql`, 'utf8')).definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_EXTENSION && definition.name.value === 'Mutation'
        ? (definition.fields ?? []).map(({ name }) => name.value)
        : [],
    ),
  );
