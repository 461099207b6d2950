import { describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, extendSchema, isInterfaceType, isIntrospectionType, isObjectType, parse } from 'graphql';
import { permissions, rightFor, typesUnder } from '../../src/graphql/permissions.js';
import { readSdl } from '../../src/graphql/schema.js';

type RightsMap = Readonly<Record<string, Readonly<Record<string, string>>>>;

const fieldsOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !isIntrospectionType(type))
    .flatMap((type) =>
      Object.values(isObjectType(type) || isInterfaceType(type) ? type.getFields() : {}).map((field) => ({
        type,
        field,
      })),
    );

/** Fields that nobody gave a right: the guard refuses them to everyone. */
const unguarded = (schema: GraphQLSchema): string[] =>
  fieldsOf(schema)
    .filter(({ type, field }) => rightFor(type, field.name) === null)
    .map(({ type, field }) => `${type.name}.${field.name}`);

const words = (list: string): string[] => list.trim().split(/\s+/);

/** What the map names though the schema does not know it, and what it names twice, so that one right silently wins. */
function strayEntries(schema: GraphQLSchema, byField: RightsMap, byType: Readonly<Record<string, string>>): string[] {
  const fields = Object.entries(byField).flatMap(([type, rights]) =>
    Object.values(rights).flatMap((list) => words(list).map((field) => `${type}.${field}`)),
  );
  const types = Object.values(byType).flatMap(words);
  const known = new Set(fieldsOf(schema).flatMap(({ type, field }) => [type.name, `${type.name}.${field.name}`]));
  const all = [...fields, ...types, ...Object.keys(byField)];
  return [
    ...all.filter((entry) => !known.has(entry)).map((entry) => `${entry} is not in the schema`),
    ...all.filter((entry, index) => all.indexOf(entry) !== index).map((entry) => `${entry} stands twice`),
  ];
}

/** A root field says which right it needs; that must be the right it needs. */
const misdescribed = (schema: GraphQLSchema): string[] =>
  fieldsOf(schema)
    .filter(({ type }) => type === schema.getQueryType() || type === schema.getMutationType())
    .map(({ type, field }) => ({
      name: field.name,
      needed: rightFor(type, field.name),
      told: /Right: `([^`]+)`/.exec(field.description ?? '')?.[1] ?? 'signed-in',
    }))
    .filter(({ needed, told }) => needed !== told)
    .map(({ name, needed, told }) => `${name} needs ${needed}, and its description says ${told}`);

const schema = buildSchema(readSdl('schema'));
const extended = (sdl: string): GraphQLSchema => extendSchema(schema, parse(sdl));

describe('every field of the schema', () => {
  it('has a right in the map', () => {
    expect(unguarded(schema)).toEqual([]);
  });

  it('is missed when it has none', () => {
    expect(unguarded(extended('extend type Marksheet { moderatorsMark: Int }'))).toEqual(['Marksheet.moderatorsMark']);
    expect(unguarded(extended('extend type Query { everything: String }'))).toEqual(['Query.everything']);
    expect(unguarded(extended('type Secret { word: String } extend type Centre { secret: Secret }'))).toEqual([
      'Secret.word',
    ]);
  });
});

describe('the map of rights', () => {
  it('names nothing that is not in the schema, and nothing twice', () => {
    expect(strayEntries(schema, permissions as RightsMap, typesUnder as Record<string, string>)).toEqual([]);
  });

  it('is found out when it does', () => {
    const fields = { Query: { 'marks:read': 'marksheet gone', submit: 'marksheet' }, Gone: { submit: 'id' } };
    expect(strayEntries(schema, fields, { 'marks:read': 'Centre Vanished Query' })).toEqual([
      'Query.gone is not in the schema',
      'Gone.id is not in the schema',
      'Vanished is not in the schema',
      'Gone is not in the schema',
      'Query.marksheet stands twice',
      'Query stands twice',
    ]);
  });

  it('says what the descriptions of queries and mutations say', () => {
    expect(misdescribed(schema)).toEqual([]);
  });

  it('is found out when it says something else', () => {
    const types = 'type Query { "A sheet. Right: `submit`." marksheet: ID "Who is asking." viewer: ID centres: ID }';
    expect(misdescribed(buildSchema(types))).toEqual([
      'marksheet needs marks:read, and its description says submit',
      'centres needs marks:read, and its description says signed-in',
    ]);
  });
});
