/** Who is asking: the one port by which the rest of the service learns it. A bearer credential is a machine's, a session cookie a person's. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Accounts as Clients } from './api-clients.js';
import type { Principal } from './principal.js';
import type { People } from './sign-in.js';

export interface Accounts {
  /** Null for whatever is missing, malformed, unknown, revoked or expired: which of them is not told. */
  authenticate(headers: IncomingHttpHeaders, now: Date, address: string): Promise<Principal | null>;
}

/** What people did not do themselves, and what therefore keeps no session open, says so in this header. */
const BACKGROUND = 'x-iamis-background';

export const accountsOf = (clients: Pick<Clients, 'authenticate'>, people: Pick<People, 'authenticate'>): Accounts => ({
  authenticate: (headers, now, address) =>
    headers.authorization === undefined
      ? people.authenticate(headers.cookie, now, headers[BACKGROUND] === '1')
      : clients.authenticate(headers.authorization, now, address),
});
