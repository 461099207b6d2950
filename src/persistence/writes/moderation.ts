import { randomUUID } from 'node:crypto';
import type { ModeratorGiven, ModeratorOwnCentre } from '../../domain/moderation.js';
import { whyNotAllocate } from '../../domain/moderation.js';
import type { Change, Gate } from '../change.js';
import type { Transaction } from '../database.js';
import type { Answer } from '../once.js';
import { once } from '../once.js';
import { numberFrom } from '../reads/moderation.js';

type ModeratorNotFound = { __typename: 'ModeratorNotFound'; moderatorId: string };
type CentreNotFound = { __typename: 'CentreNotFound'; centre: string };
type OfferingNotFound = { __typename: 'OfferingNotFound'; offering: string };
type AllocationNotFound = { __typename: 'AllocationNotFound'; allocationId: string };

const notFound = (moderatorId: string): ModeratorNotFound => ({ __typename: 'ModeratorNotFound', moderatorId });

interface Locked {
  ownCentre: string | null;
}

/** The first statement of every change here, so that the own centre and the allocations of a moderator change one at a time. */
async function lockModerator(tx: Transaction, id: string): Promise<Locked | null> {
  const [found] = await tx.read<Locked>('SELECT own_centre AS ownCentre FROM moderator WHERE id = ? FOR UPDATE', [id]);
  return found ?? null;
}

/** `id` null: a new one. */
export const saveModerator = (
  gate: Gate,
  change: Change,
  id: string | null,
  given: ModeratorGiven,
): Promise<Answer<{ moderatorId: string }, ModeratorNotFound | ModeratorOwnCentre | CentreNotFound>> =>
  once<Locked | null, { moderatorId: string }, ModeratorNotFound | ModeratorOwnCentre | CentreNotFound>(
    gate,
    change,
    (tx) => lockModerator(tx, id ?? ''),
    async (tx, before) => {
      if (id !== null && before === null) return notFound(id);
      const { ownCentre } = given;
      if (ownCentre !== null && !(await isCentre(tx, ownCentre)))
        return { __typename: 'CentreNotFound', centre: ownCentre };
      if (ownCentre !== null && (await isAllocatedAt(tx, id, ownCentre)))
        return { __typename: 'ModeratorOwnCentre', centre: ownCentre };
      const moderatorId = id ?? randomUUID();
      await putModerator(tx, { ...given, id: moderatorId });
      return { outcome: { moderatorId }, object: `moderator ${moderatorId}`, centre: null, detail: { ...given } };
    },
  );

export async function putModerator(
  tx: Transaction,
  { id, name, address, language, ownCentre }: ModeratorGiven & { id: string },
): Promise<void> {
  await tx.write(
    `INSERT INTO moderator (id, name, address, language, own_centre) VALUES (?, ?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE name = VALUES(name), address = VALUES(address), language = VALUES(language), own_centre = VALUES(own_centre)`,
    [id, name, address, language, ownCentre],
  );
}

const isCentre = async (tx: Transaction, number: string): Promise<boolean> =>
  (await tx.read('SELECT number FROM centre WHERE number = ?', [number])).length > 0;

async function isAllocatedAt(tx: Transaction, moderatorId: string | null, centre: string): Promise<boolean> {
  const found = await tx.read(
    'SELECT id FROM allocation WHERE moderator_id = ? AND centre_number = ? AND ended_at IS NULL LIMIT 1',
    [moderatorId, centre],
  );
  return found.length > 0;
}

export interface AllocationGiven {
  moderatorId: string;
  centre: string;
  offering: string;
}

export type AllocateProblem = ModeratorNotFound | ModeratorOwnCentre | CentreNotFound | OfferingNotFound;

/** Lets a moderator see a centre's sheet of an offering, once it is submitted. Allocated already: that one is answered. */
export const allocateModerator = (
  gate: Gate,
  change: Change,
  given: AllocationGiven,
): Promise<Answer<{ allocationId: number }, AllocateProblem>> =>
  once<Locked | null, { allocationId: number }, AllocateProblem>(
    gate,
    change,
    (tx) => lockModerator(tx, given.moderatorId),
    async (tx, moderator) => {
      const { moderatorId, centre } = given;
      if (moderator === null) return notFound(moderatorId);
      if (!(await isCentre(tx, centre))) return { __typename: 'CentreNotFound', centre };
      const refused = whyNotAllocate(moderator.ownCentre, await memberships(tx, moderatorId), centre);
      if (refused !== null) return refused;
      const offeringId = numberFrom(given.offering);
      const offered = await tx.read('SELECT id FROM offering WHERE id = ?', [offeringId]);
      if (offered.length === 0) return { __typename: 'OfferingNotFound', offering: given.offering };
      const known = await currentAllocation(tx, moderatorId, centre, offeringId);
      const allocationId =
        known ??
        (await insertAllocation(tx, moderatorId, centre, offeringId, change.now.instant, change.principalName));
      const object = `allocation ${String(allocationId)}`;
      return { outcome: { allocationId }, object, centre, detail: known === null ? { ...given } : null };
    },
  );

/** The centres of the person who signs in for the moderator. */
async function memberships(tx: Transaction, moderatorId: string): Promise<string[]> {
  const found = await tx.read<{ centre: string }>(
    `SELECT own.centre_number AS centre FROM membership mm JOIN membership own ON own.person_id = mm.person_id
     WHERE mm.moderator_id = ? AND mm.ended_at IS NULL AND own.ended_at IS NULL AND own.centre_number IS NOT NULL`,
    [moderatorId],
  );
  return found.map(({ centre }) => centre);
}

async function currentAllocation(
  tx: Transaction,
  moderatorId: string,
  centre: string,
  offeringId: number,
): Promise<number | null> {
  const [found] = await tx.read<{ id: number }>(
    'SELECT id FROM allocation WHERE moderator_id = ? AND centre_number = ? AND offering_id = ? AND ended_at IS NULL',
    [moderatorId, centre, offeringId],
  );
  return found?.id ?? null;
}

export async function insertAllocation(
  tx: Transaction,
  moderatorId: string,
  centre: string,
  offeringId: number,
  now: Date,
  by: string,
): Promise<number> {
  const { insertId } = await tx.write(
    'INSERT INTO allocation (moderator_id, centre_number, offering_id, allocated_at, allocated_by) VALUES (?, ?, ?, ?, ?)',
    [moderatorId, centre, offeringId, now, by],
  );
  return insertId;
}

/** Seen no more from the moment this commits; who looked, and when, is kept. */
export const deallocateModerator = (
  gate: Gate,
  change: Change,
  allocationId: string,
): Promise<Answer<{ allocationId: number }, AllocationNotFound>> =>
  once<{ id: number; centre: string } | undefined, { allocationId: number }, AllocationNotFound>(
    gate,
    change,
    async (tx) => {
      const [found] = await tx.read<{ id: number; centre: string }>(
        'SELECT id, centre_number AS centre FROM allocation WHERE id = ? AND ended_at IS NULL FOR UPDATE',
        [numberFrom(allocationId)],
      );
      return found;
    },
    async (tx, allocation) => {
      if (allocation === undefined) return { __typename: 'AllocationNotFound', allocationId };
      const { id, centre } = allocation;
      await tx.write('UPDATE allocation SET ended_at = ?, ended_by = ? WHERE id = ?', [
        change.now.instant,
        change.principalName,
        id,
      ]);
      return { outcome: { allocationId: id }, object: `allocation ${String(id)}`, centre, detail: {} };
    },
  );
