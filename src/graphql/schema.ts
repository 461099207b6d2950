import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLAbstractType, GraphQLInterfaceType, GraphQLSchema } from 'graphql';
import { isUnionType } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { text, type Language } from '../../texts/index.js';
import type { Context } from './context.js';
import { resolvers } from './resolvers/index.js';
import { scalars } from './scalars.js';

/** `folder` holds the SDL, a file for each noun. */
export function readSdl(folder: string): string {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted();
  return files.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n');
}

/** `onProblem` hears of every problem that is answered, by its name. */
export function createSchema(sdl: string, onProblem?: (type: string) => void): GraphQLSchema {
  const schema = makeExecutableSchema<Context>({ typeDefs: sdl, resolvers: [scalars, ...resolvers] });
  const problem = schema.getType('Problem');
  if (problem?.astNode?.kind !== 'InterfaceTypeDefinition') throw new Error('The interface Problem is missing.');
  giveProblemsTheirMessages(schema, problem as GraphQLInterfaceType);
  if (onProblem) hearOfProblems(schema, problem as GraphQLInterfaceType, onProblem);
  return schema;
}

/** Every problem says itself in the caller's language, from its own fields: texts/ has one text for each `__typename`. */
function giveProblemsTheirMessages(schema: GraphQLSchema, problem: GraphQLInterfaceType): void {
  for (const type of schema.getImplementations(problem).objects) {
    type.getFields()['message']!.resolve = (source: Record<string, unknown>, _args, context: Context) =>
      text(context.language, `problem.${type.name}`, wordsOf(source, context.language));
  }
}

/** Where a value is one of several types, graphql asks once for each which it is: no resolver has to tell, and no answer is walked through. */
function hearOfProblems(schema: GraphQLSchema, problem: GraphQLInterfaceType, hear: (type: string) => void): void {
  const problems = new Set(schema.getImplementations(problem).objects.map(({ name }) => name));
  const answers = Object.values(schema.getTypeMap())
    .filter(isUnionType)
    .filter((type) => type.getTypes().some(({ name }) => problems.has(name)));
  for (const type of [problem, ...answers] satisfies GraphQLAbstractType[])
    type.resolveType = ({ __typename: name }: { __typename: string }) => {
      if (problems.has(name)) hear(name);
      return name;
    };
}

/** Machine names of faults are told in words; everything else goes into the text as it is. */
function wordsOf(source: Record<string, unknown>, language: Language): Record<string, unknown> {
  const { faults, addressFault } = source;
  if (Array.isArray(faults))
    return { ...source, faults: faults.map((fault) => text(language, `schemeFault.${String(fault)}`)) };
  return typeof addressFault === 'string'
    ? { ...source, addressFault: text(language, `webhookAddress.${addressFault}`) }
    : source;
}
