import { earlyAnswer } from '../early';
import { cacheExchange, Client, fetchExchange, mapExchange } from 'urql';
import type { CombinedError } from 'urql';
import { languageNow } from '../language';

/** What did not work, in the words for it: the service's own where it said something. */
export interface Failure {
  kind: 'NO_LINE' | 'BUSY' | 'SIGNED_OUT' | 'REFUSED';
  message: string;
}

/** Without the second no form with a file is taken: a form of another site could not send it. */
const headers = () => ({ 'accept-language': languageNow().toLowerCase(), 'apollo-require-preflight': 'true' });

/** `forbidden`: the person may do less than this page believes, or something else than before. */
export function createApi(signedOut: () => void, forbidden: () => void): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetch: (address, init) => earlyAnswer(languageNow(), init?.body) ?? fetch(address, init),
    fetchOptions: () => ({ credentials: 'same-origin', headers: headers() }),
    exchanges: [
      cacheExchange,
      mapExchange({
        onError(error) {
          if (failureOf(error).kind === 'SIGNED_OUT') signedOut();
          if (error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'FORBIDDEN')) forbidden();
        },
      }),
      fetchExchange,
    ],
  });
}

export function failureOf(error: CombinedError): Failure {
  const [first] = error.graphQLErrors;
  const code = first?.extensions['code'];
  const message = first?.message ?? '';
  if (code === 'UNAUTHENTICATED') return { kind: 'SIGNED_OUT', message };
  if (code === 'SERVICE_BUSY' || code === 'RATE_LIMITED') return { kind: 'BUSY', message };
  if (first === undefined && error.networkError) return { kind: 'NO_LINE', message: '' };
  return { kind: 'REFUSED', message };
}

/** For what is done by the page and not by the person, tries after the first among it: it keeps no session alive. */
export const BACKGROUND = {
  fetchOptions: () => ({ headers: { ...headers(), 'x-iamis-background': '1' } }),
};
