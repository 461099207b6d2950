import type { GrantNotNeeded, GrantProblem, MembershipNotFound, Narrowing } from '../../../domain/account.js';
import { checkNarrowing, whyNotGrant } from '../../../domain/account.js';
import type { Change, Gate } from '../../change.js';
import type { Transaction } from '../../database.js';
import type { Post } from '../../mail.js';
import type { Scope } from '../../scope.js';
import { lockPerson } from './person.js';
import type { Membered } from './place.js';
import { changeMembership, placeName } from './place.js';

/** `narrowing` null: everything. */
export interface GrantGiven {
  narrowing: Narrowing | null;
  maySubmit: boolean;
}

/** Replaces what was granted before. Who has signed in already is told; others find it when they do. */
export const grantAccess = (
  gate: Gate,
  scope: Scope,
  change: Change,
  id: string,
  { narrowing, maySubmit }: GrantGiven,
  post: Post,
): Membered<GrantNotNeeded | GrantProblem> =>
  changeMembership<MembershipNotFound | GrantNotNeeded | GrantProblem>(
    gate,
    scope,
    change,
    id,
    async (tx, membership) => {
      const known = narrowing && (await knownOf(tx, narrowing));
      const problem = whyNotGrant(membership) ?? (narrowing && checkNarrowing(narrowing, known!));
      if (problem !== null) return problem;
      const families = narrowing && JSON.stringify(narrowing.families);
      const unitIds = known && JSON.stringify(known.unitIds);
      await tx.write(
        `INSERT INTO access_grant (membership_id, may_submit, families, unit_ids, granted_at, granted_by) VALUES (?, ?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE may_submit = VALUES(may_submit), families = VALUES(families), unit_ids = VALUES(unit_ids),
         granted_at = VALUES(granted_at), granted_by = VALUES(granted_by)`,
        [id, maySubmit, families, unitIds, change.now.instant, change.principalName],
      );
      if (membership.lastSignedInAt !== null) {
        const { email: recipient, language } = await lockPerson(tx, membership.personId);
        const centre = placeName(membership.centreRead?.name ?? null, language);
        const values = { name: membership.name, centre, address: post.address };
        await post.queueMail(tx, { recipient, language, template: 'accessGranted', values }, change.now.instant);
      }
      return { detail: { maySubmit, granted: narrowing ?? 'everything' } };
    },
  );

async function knownOf(
  tx: Transaction,
  { families, units }: Narrowing,
): Promise<Narrowing & { unitIds: readonly number[] }> {
  // A list in SQL holds at least one; no code is empty.
  const foundFamilies = await tx.readOnce<{ code: string }>('SELECT code FROM family WHERE code IN (?)', [
    ['', ...families],
  ]);
  const foundUnits = await tx.readOnce<{ id: number; code: string }>(
    'SELECT id, code FROM unit WHERE code IN (?) ORDER BY id',
    [['', ...units]],
  );
  return {
    families: foundFamilies.map(({ code }) => code),
    units: foundUnits.map(({ code }) => code),
    unitIds: foundUnits.map(({ id }) => id),
  };
}

export const revokeAccess = (gate: Gate, scope: Scope, change: Change, id: string): Membered<GrantNotNeeded> =>
  changeMembership<MembershipNotFound | GrantNotNeeded>(gate, scope, change, id, async (tx, membership) => {
    const problem = whyNotGrant(membership);
    if (problem !== null) return problem;
    const { affectedRows } = await tx.write('DELETE FROM access_grant WHERE membership_id = ?', [id]);
    return { detail: affectedRows === 0 ? null : {} };
  });
