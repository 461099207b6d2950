/** What may be logged of an error. Database errors carry the statement and its values, which hold names: neither is logged, nor their message. */
export function withoutData(cause: unknown): Record<string, unknown> {
  if (!(cause instanceof Error)) return { type: typeof cause };
  const { errno, code } = cause as { errno?: number; code?: string };
  const fromDatabase = errno !== undefined;
  return {
    type: cause.name,
    code,
    errno,
    ...(fromDatabase ? {} : { reason: cause.message }),
    stack: cause.stack?.split('\n').slice(1, 8).join('\n'),
  };
}
