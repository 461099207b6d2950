/** What the service tells of its work to whoever counts it. Called for every operation, so each call must cost next to nothing. */
import type { OperationDefinitionNode } from 'graphql';

export interface Meter {
  /** An operation was answered. Undefined: its document could not be run. */
  operation(operation: OperationDefinitionNode | undefined, milliseconds: number, codes: readonly string[]): void;
  /** An error went out under `errors`. */
  error(code: string): void;
  /** A problem was answered, for a whole request or one row of it. */
  problem(type: string): void;
  /** A request outside GraphQL was answered. */
  request(route: string, method: string, status: number, milliseconds: number): void;
}

/** Where nobody counts. */
export const noMeter: Meter = {
  operation: () => undefined,
  error: () => undefined,
  problem: () => undefined,
  request: () => undefined,
};

/** Each call to both of them. */
export const metersTogether = (one: Meter, other: Meter): Meter => ({
  operation(...told) {
    one.operation(...told);
    other.operation(...told);
  },
  error(code) {
    one.error(code);
    other.error(code);
  },
  problem(type) {
    one.problem(type);
    other.problem(type);
  },
  request(...told) {
    one.request(...told);
    other.request(...told);
  },
});

/**
 * What an operation is called in metrics and traces: the schema's own name of what it asks for. Never the name that a client gave it, of which
 * there could be any number, and which could say anything.
 */
export function nameOf(operation: OperationDefinitionNode | undefined): string {
  const fields = operation?.selectionSet.selections.filter((selection) => selection.kind === 'Field') ?? [];
  return fields[0]?.name.value ?? 'none';
}
