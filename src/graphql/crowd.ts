import type { FastifyReply } from 'fastify';
import type { Language } from '../../texts/index.js';
import { text } from '../../texts/index.js';

/** Whoever is refused comes again after a time of their own: all at once they would only be refused again. */
const SECONDS = { least: 1, most: 5 };

export interface Crowd {
  /** False: there are as many as are worked on at once, and nothing may be begun. */
  enter(): boolean;
  leave(): void;
}

/**
 * How many operations are worked on at once. With more of them each waits for all the others and none ends in time, so whoever comes then is told
 * at once, before anything is done.
 */
export function crowdOf(most: number): Crowd {
  let inside = 0;
  return {
    enter() {
      if (inside >= most) return false;
      inside += 1;
      return true;
    },
    leave() {
      inside -= 1;
    },
  };
}

/** The text of the answer, the same as a busy database gets: status 503, `SERVICE_BUSY`, Retry-After. */
export function crowded(reply: FastifyReply, language: Language): string {
  const { least, most } = SECONDS;
  const seconds = least + Math.floor(Math.random() * (most - least + 1));
  void reply.status(503).header('retry-after', String(seconds)).type('application/json; charset=utf-8');
  const error = { message: text(language, 'error.SERVICE_BUSY'), extensions: { code: 'SERVICE_BUSY', seconds } };
  return `${JSON.stringify({ errors: [error] })}\n`;
}
