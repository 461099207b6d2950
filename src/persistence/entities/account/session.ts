import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { References } from '../../references.js';
import { Centre } from '../centre.js';
import { Membership } from './membership.js';
import { Person } from './person.js';

@Entity('person_session')
@Index('person_session_token', ['token'], { unique: true })
@Index('person_session_expiry', ['expiresAt'])
export class PersonSession {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36, name: 'person_id' })
  @References(() => Person, 'person_session_person')
  personId!: string;

  @Column({ type: 'varchar', length: 64 })
  token!: string;

  /** The one membership that is active; null until it is chosen. */
  @Column({ type: 'varchar', length: 36, nullable: true, name: 'membership_id' })
  @References(() => Membership, 'person_session_membership')
  membershipId!: string | null;

  /** The centre whose view a member of staff has taken. */
  @Column({ type: 'char', length: 5, nullable: true, name: 'looking_as' })
  @References(() => Centre, 'person_session_looking_as')
  lookingAs!: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'confirmed_at' })
  confirmedAt!: Date | null;

  /** Came through an identity provider of their own, which asked for what it asks for. */
  @Column({ type: 'boolean', default: false })
  external!: boolean;

  /** From here the absolute limit runs. By the service's clock, as `used_at` is; the columns from `created_at` on are by better-auth's. */
  @Column({ type: 'datetime', precision: 3, name: 'begun_at' })
  begunAt!: Date;

  /** From here the idle limit runs; moved at most once a minute. */
  @Column({ type: 'datetime', precision: 3, name: 'used_at' })
  usedAt!: Date;

  @Column({ type: 'varchar', length: 45, nullable: true, name: 'ip_address' })
  ipAddress!: string | null;

  @Column({ type: 'varchar', length: 300, nullable: true, name: 'user_agent' })
  userAgent!: string | null;

  @Column({ type: 'datetime', precision: 3, name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'datetime', precision: 3, name: 'updated_at' })
  updatedAt!: Date;

  @Column({ type: 'datetime', precision: 3, name: 'expires_at' })
  expiresAt!: Date;
}
