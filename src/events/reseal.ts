/** After AUTH_SECRET was changed: secrets of webhooks are sealed anew, so that the older one is needed no longer. */
import type { Db } from '../persistence/database.js';
import { readSealedWebhooks, replaceSealedWebhook } from '../persistence/writes/webhook/secret.js';
import type { Signing } from './signing.js';

const BATCH = 200;

/** Answers how many there are. Safe beside running services, and to be done again. */
export async function resealWebhooks(db: Db, { reseal }: Pick<Signing, 'reseal'>): Promise<number> {
  for (let [count, after] = [0, 0]; ;) {
    const webhooks = await readSealedWebhooks(db, after, BATCH);
    for (const webhook of webhooks) {
      const { secretId, secret, previousId, previousSecret } = webhook;
      await replaceSealedWebhook(db, webhook, {
        ...webhook,
        secret: reseal({ id: secretId, sealed: secret }),
        previousSecret: previousSecret && reseal({ id: previousId!, sealed: previousSecret }),
      });
      [count, after] = [count + 1, webhook.id];
    }
    if (webhooks.length < BATCH) return count;
  }
}
