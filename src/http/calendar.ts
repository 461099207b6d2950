import type { FastifyInstance } from 'fastify';
import { moment } from '../clock.js';
import { daysAfter } from '../domain/extension.js';
import type { Gate } from '../persistence/change.js';
import { readCalendarBySecret } from '../persistence/reads/calendar.js';
import { readDeadlines } from '../persistence/reads/deadline.js';
import type { Scope } from '../persistence/scope.js';
import { hashOfAddress, noteCalendarUsed } from '../persistence/writes/calendar.js';
import { writeCalendar } from '../transfer/calendar.js';
import { deadlineText } from '../transfer/titles.js';
import { text } from '../../texts/index.js';

export interface CalendarParts {
  gate: Gate;
  publicUrl: string;
  now: () => Date;
}

/** What has just passed stays in the calendar for a while. */
const DAYS_BACK = 60;

/** A centre's deadlines for a calendar. The address is the credential; it names no candidates. Unknown and revoked ones look alike. */
export function addCalendar(app: FastifyInstance, { gate, publicUrl, now }: CalendarParts): void {
  app.get<{ Params: { name: string } }>('/calendar/:name', async (request, reply) => {
    const secret = /^([\w-]{43})\.ics$/.exec(request.params.name)?.[1];
    const address = secret === undefined ? null : await readCalendarBySecret(gate.db, hashOfAddress(secret));
    if (address === null) return reply.status(404).header('cache-control', 'no-store').send();
    const { instant, londonDate } = moment(now());
    const { centre, language, id, lastUsedAt } = address;
    const scope: Scope = { centres: [centre.number], units: 'ALL', moderator: null };
    const asked = { centre: centre.number, from: daysAfter(londonDate, -DAYS_BACK), withFurtherWork: true };
    const deadlines = await readDeadlines(scope, gate.db, asked);
    await noteCalendarUsed(gate.db, id, lastUsedAt, instant);
    const host = new URL(publicUrl).hostname;
    const days = deadlines.map((due) => ({
      uid: `${due.key.replaceAll(' ', '-')}-${centre.number}@${host}`.toLowerCase(),
      day: due.day,
      summary: deadlineText(due, language),
      description: publicUrl,
    }));
    const name = text(language, 'calendar.name', { centre: `${centre.number} ${centre.name}` });
    return reply
      .type('text/calendar; charset=utf-8')
      .header('cache-control', 'private, max-age=900')
      .header('content-disposition', 'inline; filename="iamis.ics"')
      .send(writeCalendar(name, days, instant));
  });
}
