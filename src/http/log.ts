import type { DestinationStream, Logger } from 'pino';
import { pino } from 'pino';
import { withoutData } from '../persistence/errors.js';

/** The service's log: no secret and no personal data, whatever a library hands over. Addresses of requests may hold tokens, so they are cut at the `?`. */
export const serviceLog = (level: string, destination: DestinationStream): Logger =>
  pino(
    {
      level,
      redact: ['authorization', 'cookie', 'password', 'secret', 'token', 'headers'],
      serializers: {
        err: withoutData,
        error: withoutData,
        req: ({ method, url = '' }: { method?: string; url?: string }) => ({ method, path: url.split('?')[0] }),
        res: ({ statusCode }: { statusCode?: number }) => ({ statusCode }),
      },
    },
    destination,
  );
