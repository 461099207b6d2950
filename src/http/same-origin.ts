import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request that changes something comes from a page of ours. Only then does its cookie count: browsers send cookies along with what
 * any page makes them send (CSRF), and say truthfully where that page came from. What says nothing is no browser, and needs no cookie.
 */
export function isSameOrigin(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const { origin, host, 'sec-fetch-site': site } = headers;
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin === undefined) return site === 'same-origin';
  return origin === publicUrl || (URL.canParse(origin) && new URL(origin).host === host);
}
