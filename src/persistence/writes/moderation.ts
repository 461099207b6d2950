import { randomUUID } from 'node:crypto';
import type { TextLengthWrong } from '../../domain/marksheet/text.js';
import type { ModeratorOwnCentre, ModeratorValues, WelshSpeakerNeeded } from '../../domain/moderation.js';
import { welshReason, whyNotAllocate } from '../../domain/moderation.js';
import type { Change, Gate } from '../change.js';
import type { Transaction } from '../database.js';
import type { Answer } from '../once.js';
import { once } from '../once.js';
import { numberFrom } from '../reads/moderation.js';

export type ModeratorNotFound = { __typename: 'ModeratorNotFound'; moderatorId: string };
type CentreNotFound = { __typename: 'CentreNotFound'; centre: string };
type OfferingNotFound = { __typename: 'OfferingNotFound'; offering: string };
export type AllocationNotFound = { __typename: 'AllocationNotFound'; allocationId: string };

export const notFound = (moderatorId: string): ModeratorNotFound => ({ __typename: 'ModeratorNotFound', moderatorId });

export interface LockedModerator {
  id: string;
  ownCentre: string | null;
  welsh: number;
}

/** The first statement of every change here, so that the own centre, the language and the allocations of a moderator change one at a time. */
export async function lockModerator(tx: Transaction, id: string): Promise<LockedModerator | null> {
  const [found] = await tx.read<LockedModerator>(
    'SELECT id, own_centre AS ownCentre, welsh_speaking AS welsh FROM moderator WHERE id = ? FOR UPDATE',
    [id],
  );
  return found ?? null;
}

/** `id` null: a new one. */
export const saveModerator = (
  gate: Gate,
  change: Change,
  id: string | null,
  given: ModeratorValues,
): Promise<Answer<{ moderatorId: string }, ModeratorNotFound | ModeratorOwnCentre | CentreNotFound>> =>
  once<LockedModerator | null, { moderatorId: string }, ModeratorNotFound | ModeratorOwnCentre | CentreNotFound>(
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
  { id, name, email, address, language, welshSpeaking, ownCentre }: ModeratorValues & { id: string },
): Promise<void> {
  await tx.write(
    `INSERT INTO moderator (id, name, email, address, language, welsh_speaking, own_centre) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE name = VALUES(name), email = VALUES(email), address = VALUES(address), language = VALUES(language),
       welsh_speaking = VALUES(welsh_speaking), own_centre = VALUES(own_centre)`,
    [id, name, email, address, language, welshSpeaking, ownCentre],
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
  welshReason?: string | null | undefined;
}

export type WhyNotAllocated = ModeratorOwnCentre | OfferingNotFound | WelshSpeakerNeeded | TextLengthWrong;
export type AllocateProblem = ModeratorNotFound | CentreNotFound | WhyNotAllocated;

/** Lets a moderator see a centre's sheet of an offering, once it is submitted. Allocated already: that one is answered. */
export const allocateModerator = (
  gate: Gate,
  change: Change,
  given: AllocationGiven,
): Promise<Answer<{ allocationId: number }, AllocateProblem>> =>
  once<LockedModerator | null, { allocationId: number }, AllocateProblem>(
    gate,
    change,
    (tx) => lockModerator(tx, given.moderatorId),
    async (tx, moderator) => {
      const { moderatorId, centre } = given;
      if (moderator === null) return notFound(moderatorId);
      if (!(await isCentre(tx, centre))) return { __typename: 'CentreNotFound', centre };
      const allocated = await allocate(tx, change, moderator, given);
      if ('__typename' in allocated) return allocated;
      const { allocationId, isNew } = allocated;
      const object = `allocation ${String(allocationId)}`;
      return { outcome: { allocationId }, object, centre, detail: isNew ? { ...given } : null };
    },
  );

/** Under the moderator's lock. */
export async function allocate(
  tx: Transaction,
  change: Change,
  moderator: LockedModerator,
  given: AllocationGiven,
): Promise<{ allocationId: number; isNew: boolean } | WhyNotAllocated> {
  const { centre } = given;
  const refused = whyNotAllocate(moderator.ownCentre, await memberships(tx, moderator.id), centre);
  if (refused !== null) return refused;
  const offeringId = numberFrom(given.offering);
  const unit = await unitOffered(tx, offeringId);
  if (unit === null) return { __typename: 'OfferingNotFound', offering: given.offering };
  const known = await currentAllocation(tx, moderator.id, centre, offeringId);
  if (known !== null) return { allocationId: known, isNew: false };
  const reason = welshReason(
    { id: moderator.id, welshSpeaking: moderator.welsh === 1 },
    unit,
    given.welshReason ?? null,
  );
  if ('__typename' in reason) return reason;
  const by = { at: change.now.instant, by: change.principalName, welshReason: reason.kept };
  return { allocationId: await insertAllocation(tx, moderator.id, centre, offeringId, by), isNew: true };
}

async function unitOffered(
  tx: Transaction,
  offeringId: number,
): Promise<{ code: string; language: 'EN' | 'CY' } | null> {
  const [unit] = await tx.read<{ code: string; language: 'EN' | 'CY' }>(
    'SELECT u.code, u.language FROM offering o JOIN unit u ON u.id = o.unit_id WHERE o.id = ?',
    [offeringId],
  );
  return unit ?? null;
}

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
  { at, by, welshReason: reason }: { at: Date; by: string; welshReason: string | null },
): Promise<number> {
  const { insertId } = await tx.write(
    'INSERT INTO allocation (moderator_id, centre_number, offering_id, allocated_at, allocated_by, welsh_reason) VALUES (?, ?, ?, ?, ?, ?)',
    [moderatorId, centre, offeringId, at, by, reason],
  );
  return insertId;
}

export interface HeldAllocation {
  id: number;
  moderatorId: string;
  centre: string;
  offeringId: number;
}

export async function lockAllocation(tx: Transaction, allocationId: string): Promise<HeldAllocation | null> {
  const [found] = await tx.read<HeldAllocation>(
    `SELECT id, moderator_id AS moderatorId, centre_number AS centre, offering_id AS offeringId FROM allocation
     WHERE id = ? AND ended_at IS NULL FOR UPDATE`,
    [numberFrom(allocationId)],
  );
  return found ?? null;
}

export const endAllocation = (tx: Transaction, change: Change, id: number) =>
  tx.write('UPDATE allocation SET ended_at = ?, ended_by = ? WHERE id = ?', [
    change.now.instant,
    change.principalName,
    id,
  ]);

/** Seen no more from the moment this commits; who looked, and when, is kept. */
export const deallocateModerator = (
  gate: Gate,
  change: Change,
  allocationId: string,
): Promise<Answer<{ allocationId: number }, AllocationNotFound>> =>
  once<HeldAllocation | null, { allocationId: number }, AllocationNotFound>(
    gate,
    change,
    (tx) => lockAllocation(tx, allocationId),
    async (tx, held) => {
      if (held === null) return { __typename: 'AllocationNotFound', allocationId };
      const { id, centre } = held;
      await endAllocation(tx, change, id);
      return { outcome: { allocationId: id }, object: `allocation ${String(id)}`, centre, detail: {} };
    },
  );
