/** Bounds on the shape of a document, checked while it is parsed and validated; what an operation costs is guard.ts's business. */
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ASTVisitor, GraphQLError, ValidationContext } from 'graphql';

/** The deepest honest path, from a list of sheets to why a stand-in stands in, is 9. */
export const MAXIMUM_DEPTH = 12;
export const MAXIMUM_ALIASES = 20;
export const MAXIMUM_DIRECTIVES = 20;
/** All that the schema has, asked for at once, is about 6 000. Validation takes more time than documents have text. */
export const MAXIMUM_TOKENS = 10_000;

/** Armor throws where it refuses, which would answer as a fault of ours; reported, it is a validation error like any other. */
const reported = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) => {
      context?.reportError(error);
    },
  ],
};

export const limits = new ApolloArmor({
  maxDepth: { n: MAXIMUM_DEPTH, flattenFragments: true, ...reported },
  // Without `__typename` among them, which Armor lets through by default: a thousand of it are a thousand.
  maxAliases: { n: MAXIMUM_ALIASES, allowList: [], ...reported },
  maxDirectives: { n: MAXIMUM_DIRECTIVES, ...reported },
  costLimit: { enabled: false },
  maxTokens: { enabled: false },
  blockFieldSuggestion: { enabled: false },
}).protect().validationRules as ((context: ValidationContext) => ASTVisitor)[];
