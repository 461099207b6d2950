/** Makes an operation out of every field of Query and Mutation, selecting everything that can be reached, from the schema itself. */
import type {
  GraphQLArgument,
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

/** `may`: whether the caller has the right to a field; what it has not is left out, the root field excepted. */
export function operationsOf<Objects>(
  values: Values<Objects>,
  may: (type: GraphQLNamedType, field: string) => boolean,
  deep = true,
): Operation<Objects>[] {
  return rootFields().map(({ root, field }) => {
    const variables = new Map<string, { type: string; value: (objects: Objects) => unknown }>();
    const selected = new Set<string>();

    const argumentsOf = (parent: string, { name, args }: GraphQLField<unknown, unknown>): string => {
      const written = args.map((argument) => {
        const variable = `${parent}_${name}_${argument.name}`;
        variables.set(variable, {
          type: String(argument.type),
          value: valueFor(values, `${parent}.${name}`, argument),
        });
        return `${argument.name}: $${variable}`;
      });
      return written.length === 0 ? '' : `(${written.join(', ')})`;
    };
    const fieldsOf = (type: GraphQLObjectType, path: readonly string[]): string =>
      Object.values(type.getFields())
        .filter((each) => may(type, each.name))
        .map((each) => {
          const inner = selectionOf(getNamedType(each.type), [...path, type.name]);
          if (inner === null) return '';
          selected.add(`${type.name}.${each.name}`);
          return `${each.name}${argumentsOf(type.name, each)} ${inner}`;
        })
        .join(' ');
    /** Null where there is nothing new to select. */
    const selectionOf = (type: GraphQLNamedType, path: readonly string[]): string | null => {
      if (!isCompositeType(type)) return '';
      if (!deep) return '{ __typename }';
      if (path.includes(type.name) || path.length >= DEPTH) return null;
      if (isAbstractType(type)) {
        const members = schema
          .getPossibleTypes(type)
          .map((each) => `... on ${each.name} { __typename ${fieldsOf(each, path)} }`);
        return `{ ${members.join(' ')} }`;
      }
      return `{ __typename ${fieldsOf(type, path)} }`;
    };

    const rootSelection = `${field.name}${argumentsOf(root, field)} ${selectionOf(getNamedType(field.type), []) ?? ''}`;
    const declared = [...variables].map(([name, { type }]) => `$${name}: ${type}`).join(', ');
    return {
      root,
      field: field.name,
      document: `${root.toLowerCase()} ${field.name}${declared === '' ? '' : `(${declared})`} { ${rootSelection} }`,
      variables: (objects) => Object.fromEntries([...variables].map(([name, { value }]) => [name, value(objects)])),
      selected,
      right: /Right: `([a-z:]+)`/.exec(field.description ?? '')?.[1] ?? null,
    };
  });
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
