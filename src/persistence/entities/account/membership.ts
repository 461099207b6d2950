import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AccountType } from '../../../domain/account.js';
import { References } from '../../references.js';
import { Centre } from '../centre.js';
import { Moderator } from '../moderation.js';
import { Person } from './person.js';

/** A person in a role. Ended ones stay: they are the history. */
@Entity('membership')
@Index('membership_one_officer', ['officerOf'], { unique: true })
@Index('membership_of_centre', ['centreNumber', 'endedAt'])
export class Membership {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36, name: 'person_id' })
  @References(() => Person, 'membership_person')
  personId!: string;

  @Column({ type: 'enum', enum: ['EXAMS_OFFICER', 'CENTRE_ADMIN', 'USER', 'MODERATOR', 'STAFF'] })
  kind!: AccountType;

  @Column({ type: 'char', length: 5, nullable: true, name: 'centre_number' })
  @References(() => Centre, 'membership_centre')
  centreNumber!: string | null;

  @Column({ type: 'varchar', length: 36, nullable: true, name: 'moderator_id' })
  @References(() => Moderator, 'membership_moderator')
  moderatorId!: string | null;

  /** As the inviter wrote it: a name known from elsewhere would tell that the address was known (R40). */
  @Column({ type: 'varchar', length: 120 })
  name!: string;

  @Column({ type: 'datetime', precision: 3, name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'varchar', length: 120, name: 'created_by' })
  createdBy!: string;

  /** In this role. */
  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'last_signed_in_at' })
  lastSignedInAt!: Date | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'ended_at' })
  endedAt!: Date | null;

  @Column({ type: 'varchar', length: 120, nullable: true, name: 'ended_by' })
  endedBy!: string | null;

  /** Keeps it to one exams officer a centre. Generated: the expression stands in the migration. */
  @Column({ type: 'char', length: 5, nullable: true, name: 'officer_of', insert: false, update: false })
  officerOf!: string | null;
}

/** The way into a membership; accepted by signing in. */
@Entity('invitation')
export class Invitation {
  @PrimaryColumn({ type: 'varchar', length: 36, name: 'membership_id' })
  @References(() => Membership, 'invitation_membership')
  membershipId!: string;

  @Column({ type: 'datetime', precision: 3, name: 'sent_at' })
  sentAt!: Date;

  @Column({ type: 'varchar', length: 120, name: 'sent_by' })
  sentBy!: string;

  @Column({ type: 'datetime', precision: 3, name: 'expires_at' })
  expiresAt!: Date;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'accepted_at' })
  acceptedAt!: Date | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'revoked_at' })
  revokedAt!: Date | null;
}

/** What a user may do in IAMIS. `families` and `unitIds` are null together: everything. */
@Entity('access_grant')
export class AccessGrant {
  @PrimaryColumn({ type: 'varchar', length: 36, name: 'membership_id' })
  @References(() => Membership, 'access_grant_membership')
  membershipId!: string;

  @Column({ type: 'boolean', name: 'may_submit' })
  maySubmit!: boolean;

  @Column({ type: 'json', nullable: true })
  families!: string[] | null;

  @Column({ type: 'json', nullable: true, name: 'unit_ids' })
  unitIds!: number[] | null;

  @Column({ type: 'datetime', precision: 3, name: 'granted_at' })
  grantedAt!: Date;

  @Column({ type: 'varchar', length: 120, name: 'granted_by' })
  grantedBy!: string;
}
