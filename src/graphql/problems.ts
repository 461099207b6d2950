/** The only place that knows how a refusal of the domain becomes a member of a result union. */

/** The field `message` is filled by the schema (schema.ts), from texts/ and the problem's own data. */
export const refusal = <const Problem extends { __typename: string }>(
  problem: Problem,
): Problem & { message: string } => problem as Problem & { message: string };
