/** After AUTH_SECRET was changed: second factors are encrypted anew, so that the older secret is needed no longer. */
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import type { Db } from '../persistence/database.js';
import { readSealedFactors, replaceSealedFactor } from '../persistence/writes/account/second-factor.js';
import type { IdentityParts } from './identity.js';
import { secretsOf } from './identity.js';

const BATCH = 200;

/** Answers how many there are. Safe beside running services, and to be done again. */
export async function resealSecondFactors(
  db: Db,
  parts: Pick<IdentityParts, 'secret' | 'olderSecrets'>,
): Promise<number> {
  const { secret: legacySecret, secrets } = secretsOf(parts);
  const key = {
    keys: new Map(secrets.map(({ version, value }) => [version, value])),
    currentVersion: secrets[0]!.version,
    legacySecret,
  };
  const anew = async (data: string) => symmetricEncrypt({ key, data: await symmetricDecrypt({ key, data }) });
  for (let [count, after] = [0, '']; ;) {
    const factors = await readSealedFactors(db, after, BATCH);
    for (const factor of factors) {
      const { id, secret, backupCodes } = factor;
      await replaceSealedFactor(db, factor, { id, secret: await anew(secret), backupCodes: await anew(backupCodes) });
      [count, after] = [count + 1, id];
    }
    if (factors.length < BATCH) return count;
  }
}
