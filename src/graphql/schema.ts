import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
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

export function createSchema(sdl: string): GraphQLSchema {
  const schema = makeExecutableSchema<Context>({ typeDefs: sdl, resolvers: [scalars, ...resolvers] });
  giveProblemsTheirMessages(schema);
  return schema;
}

/** Every problem says itself in the caller's language, from its own fields: texts/ has one text for each `__typename`. */
function giveProblemsTheirMessages(schema: GraphQLSchema): void {
  const problem = schema.getType('Problem');
  if (problem?.astNode?.kind !== 'InterfaceTypeDefinition') throw new Error('The interface Problem is missing.');
  for (const type of schema.getImplementations(problem as never).objects) {
    type.getFields()['message']!.resolve = (source: Record<string, unknown>, _args, context: Context) =>
      text(context.language, `problem.${type.name}`, wordsOf(source, context.language));
  }
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
