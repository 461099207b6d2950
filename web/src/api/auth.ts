/** Everything under /auth: JSON in, JSON out; a refusal has a code that never changes and a message in the caller's language. */
import { languageNow } from '../language';

export interface Refused {
  code: string;
  message: string;
  /** With TOO_MANY_TRIES: how long to wait. */
  seconds?: number;
}

export type Answered<Body> = { body: Body; refused?: never } | { refused: Refused; body?: never };

export async function ask<Body = object>(path: string, given: object = {}): Promise<Answered<Body>> {
  let response: Response;
  try {
    response = await fetch(`/auth/${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'accept-language': languageNow().toLowerCase() },
      body: JSON.stringify(given),
    });
  } catch {
    return { refused: { code: 'NO_LINE', message: '' } };
  }
  const body = (await response.json().catch(() => ({}))) as Partial<Refused>;
  if (response.ok) return { body: body as Body };
  return { refused: { code: body.code ?? 'FAILED', message: body.message ?? '', ...body } };
}
