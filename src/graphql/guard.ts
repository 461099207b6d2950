/** Checks an operation once it is valid: its rights and its cost. Both are worked out once for a document and kept with it. */
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { isListType, isNonNullType, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { getComplexity } from 'graphql-query-complexity';
import type { Principal, Right } from '../accounts/principal.js';
import { badInput, forbidden, tooCostly } from './errors.js';
import { rightFor } from './permissions.js';

/** Honest work stays far below: a grid of 600 rows with all that a screen shows costs about 15 000. */
export const MAXIMUM_COST = 100_000;
/** What a list without a page size is taken to hold. */
const USUAL_LIST = 5;
/** Lists that are shorter than others: a grid of 600 rows that also shows files costs what it is likely to read. */
const SHORT_LISTS: Readonly<Record<string, number>> = {
  'MarksheetRow.evidence': 2,
  'ChecklistCandidate.evidence': 2,
  'AmendmentRequest.attachments': 2,
};

interface Needed {
  right: Right | null;
  field: string;
}

export interface Guard {
  checkRights(document: DocumentNode, principal: Principal): void;
  /** Throws above MAXIMUM_COST; else the cost, to be charged to the caller's budget. */
  costOf(document: DocumentNode, operationName: string | undefined, variables: Record<string, unknown>): number;
}

export function createGuard(schema: GraphQLSchema): Guard {
  const rights = new WeakMap<DocumentNode, Needed[]>();
  const costs = new WeakMap<DocumentNode, Map<string, number>>();
  return {
    checkRights(document, principal) {
      let needed = rights.get(document);
      if (needed === undefined) rights.set(document, (needed = rightsNeeded(schema, document)));
      const missing = needed.find(({ right }) => right === null || !principal.rights.has(right));
      if (missing !== undefined) throw forbidden(missing.right ?? 'none', missing.field);
    },
    costOf(document, operationName, variables) {
      let known = costs.get(document);
      if (known === undefined) costs.set(document, (known = new Map<string, number>()));
      const key = `${operationName ?? ''} ${sizesIn(variables)}`;
      let cost = known.get(key);
      if (cost === undefined) {
        cost = complexity(schema, document, operationName, variables);
        if (known.size < 100) known.set(key, cost);
      }
      if (cost > MAXIMUM_COST) throw tooCostly(cost, MAXIMUM_COST);
      return cost;
    },
  };
}

/** Looks at the variables before execution does, so it has to call malformed ones malformed. */
function complexity(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): number {
  const named = operationName === undefined ? {} : { operationName };
  try {
    return getComplexity({ schema, query: document, variables, estimators: [estimate], ...named });
  } catch (error) {
    throw badInput((error as Error).message);
  }
}

/** Every distinct right that any field of the document needs, each with the first field that needs it. */
function rightsNeeded(schema: GraphQLSchema, document: DocumentNode): Needed[] {
  const needed = new Map<Right | null, Needed>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name }) {
        const parent = types.getParentType();
        if (name.value.startsWith('__') || !parent || parent.name.startsWith('__')) return;
        const right = rightFor(parent, name.value);
        if (!needed.has(right)) needed.set(right, { right, field: `${parent.name}.${name.value}` });
      },
    }),
  );
  return [...needed.values()];
}

const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const first = (args as { first?: unknown }).first;
  if (typeof first === 'number') return 1 + Math.max(first, 1) * childComplexity;
  const fieldType = isNonNullType(field.type) ? field.type.ofType : field.type;
  const paged = type.name.endsWith('Connection');
  const length = SHORT_LISTS[`${type.name}.${field.name}`] ?? USUAL_LIST;
  return 1 + (isListType(fieldType) && !paged ? length : 1) * childComplexity;
};

/** The cost depends on page sizes and on what `@include` and `@skip` are told, so that is what it is remembered by. */
const sizesIn = (variables: Record<string, unknown>): string =>
  Object.entries(variables)
    .filter(([, value]) => typeof value === 'number' || typeof value === 'boolean')
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(' ');
