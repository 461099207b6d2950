import { randomUUID } from 'node:crypto';
import type { QueueMail } from '../persistence/mail.js';
import { messageOf } from './message.js';
import { seals } from './sealed.js';

/** Which mail to whom: content is sealed for this place alone. */
export const placeOf = (id: string, recipient: string): string => `${id} ${recipient}`;

/** The message is made now, in the words of today, and kept sealed until workers/postman.ts has sent it. */
export function mailQueue(secret: string): QueueMail {
  const { seal } = seals(secret);
  return async (tx, wanted, now) => {
    const id = randomUUID();
    const content = seal(JSON.stringify(messageOf(wanted)), placeOf(id, wanted.recipient));
    await tx.write(
      'INSERT INTO mail (id, recipient, language, template, content, created_at, next_try_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
      [id, wanted.recipient, wanted.language, wanted.template, content, now, now],
    );
  };
}
