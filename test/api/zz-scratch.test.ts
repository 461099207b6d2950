import { it } from '@jest/globals';
import { startService } from '../support/service.js';
it('isolation', async () => {
  const service = await startService();
  const got = await Promise.all(Array.from({ length: 10 }, () => service.db.readOnce('SELECT CONNECTION_ID() id, @@transaction_isolation iso, @@innodb_lock_wait_timeout w, SLEEP(0.2) s')));
  console.log(JSON.stringify(got));
  await service.close();
});
