/** What is written into the database between wanting an e-mail and sending it: temporary passwords and links, so never in clear. */
import type { Seals } from '../seals.js';
import { seals } from '../seals.js';

/** The place is which mail, to whom: see `placeOf`. */
export const mailSeals = (secrets: string | readonly string[]): Seals => seals(secrets, 'iamis mail content');
