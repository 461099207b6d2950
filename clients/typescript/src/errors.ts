/** What is no answer: `errors` of GraphQL, refusals of the token endpoint, a line that stays broken. */
export class IamisError extends Error {
  override readonly name = 'IamisError';
  /** `UNAUTHENTICATED`, `FORBIDDEN`, `RATE_LIMITED`, `SERVICE_BUSY`, …; `NETWORK` where nothing was answered. Fixed; docs/integrating.md lists them. */
  readonly code: string;
  /** Of an INTERNAL_SERVER_ERROR: to be quoted to WJEC. */
  readonly id: string | null;
  /** Of FORBIDDEN: the scope that is missing. */
  readonly right: string | null;

  constructor(code: string, message: string, more: { id?: unknown; right?: unknown; cause?: unknown } = {}) {
    super(message, more.cause === undefined ? {} : { cause: more.cause });
    this.code = code;
    this.id = typeof more.id === 'string' ? more.id : null;
    this.right = typeof more.right === 'string' ? more.right : null;
  }
}

interface Answered {
  readonly __typename: string;
}

/** The member of a mutation's answer in which it was done. */
export type SuccessOf<Result extends Answered> = Extract<Result, { readonly __typename: `${string}Success` }>;
/** The members in which it was refused: all have a `message` for people. */
export type ProblemOf<Result extends Answered> = Exclude<Result, { readonly __typename: `${string}Success` }>;

/** Narrows what a mutation answered: what is no success is a problem, known today or not. */
export const isSuccess = <Result extends Answered>(result: Result): result is SuccessOf<Result> =>
  result.__typename.endsWith('Success');
