import type { Change, Gate } from '../../change.js';
import type { Answer } from '../../once.js';
import { once } from '../../once.js';
import type { AllocationNotFound, LockedModerator, ModeratorNotFound, WhyNotAllocated } from '../moderation.js';
import { allocate, endAllocation, lockAllocation, lockModerator, notFound } from '../moderation.js';

export interface ReassignmentGiven {
  allocationId: string;
  moderatorId: string;
  welshReason?: string | null | undefined;
}

/** Null `formerId`: it was that moderator already. */
export type Reassigned = { allocationId: number; formerId: number | null };
type ReassignProblem = AllocationNotFound | ModeratorNotFound | WhyNotAllocated;

/** Another moderator from one moment to the next, so that the sheet is never without. */
export const reassignModerator = (
  gate: Gate,
  change: Change,
  given: ReassignmentGiven,
): Promise<Answer<Reassigned, ReassignProblem>> =>
  once<LockedModerator | null, Reassigned, ReassignProblem>(
    gate,
    change,
    (tx) => lockModerator(tx, given.moderatorId),
    async (tx, moderator) => {
      const { allocationId, moderatorId } = given;
      if (moderator === null) return notFound(moderatorId);
      const former = await lockAllocation(tx, allocationId);
      if (former === null) return { __typename: 'AllocationNotFound', allocationId };
      const { centre, offeringId } = former;
      const next = await allocate(tx, change, moderator, { ...given, centre, offering: String(offeringId) });
      if ('__typename' in next) return next;
      const formerId = next.allocationId === former.id ? null : former.id;
      if (formerId !== null) await endAllocation(tx, change, formerId);
      const outcome = { allocationId: next.allocationId, formerId };
      const object = `allocation ${String(next.allocationId)}`;
      return { outcome, object, centre, detail: formerId === null ? null : { moderatorId, former: formerId } };
    },
  );
