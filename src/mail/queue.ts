import { randomUUID } from 'node:crypto';
import type { MailWanted, QueueMail } from '../persistence/mail.js';
import { messageOf } from './message.js';
import { mailSeals } from './sealed.js';

/** Which mail to whom: content is sealed for this place alone. */
export const placeOf = (id: string, recipient: string): string => `${id} ${recipient}`;

/** The message is made now, in the words of today, and kept sealed until workers/postman.ts has sent it. */
export function mailQueue(secrets: string | readonly string[]): QueueMail {
  const { seal } = mailSeals(secrets);
  return async (tx, mails, now) => {
    const rows = [mails].flat().map((wanted: MailWanted) => {
      const { recipient, language, template } = wanted;
      const id = randomUUID();
      const content = seal(JSON.stringify(messageOf(wanted)), placeOf(id, recipient));
      return [id, recipient, language, template, content, now, now];
    });
    await tx.writeOnce(
      'INSERT INTO mail (id, recipient, language, template, content, created_at, next_try_at) VALUES ?',
      [rows],
    );
  };
}
