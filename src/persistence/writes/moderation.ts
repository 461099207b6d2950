import type { Transaction } from '../database.js';

export interface ModeratorGiven {
  id: string;
  name: string;
  address: string;
  language: 'EN' | 'CY';
  ownCentre: string | null;
}

export async function saveModerator(
  tx: Transaction,
  { id, name, address, language, ownCentre }: ModeratorGiven,
): Promise<void> {
  await tx.write(
    `INSERT INTO moderator (id, name, address, language, own_centre) VALUES (?, ?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE name = VALUES(name), address = VALUES(address), language = VALUES(language), own_centre = VALUES(own_centre)`,
    [id, name, address, language, ownCentre],
  );
}

/** Lets a moderator see a centre's sheet of an offering, once it is submitted. */
export async function allocateModerator(
  tx: Transaction,
  moderatorId: string,
  centre: string,
  offeringId: number,
): Promise<void> {
  await tx.write(
    'INSERT INTO allocation (moderator_id, centre_number, offering_id) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE offering_id = VALUES(offering_id)',
    [moderatorId, centre, offeringId],
  );
}
