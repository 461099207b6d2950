import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { References } from '../references.js';
import { Offering } from './catalogue.js';

@Entity('moderator')
export class Moderator {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 120 })
  name!: string;

  /** WJEC's own: no centre is told. */
  @Column({ type: 'varchar', length: 254, nullable: true })
  email!: string | null;

  @Column({ type: 'varchar', length: 300, nullable: true })
  address!: string | null;

  @Column({ type: 'enum', enum: ['EN', 'CY'] })
  language!: 'EN' | 'CY';

  @Column({ type: 'boolean', name: 'welsh_speaking', default: false })
  welshSpeaking!: boolean;

  /** Where the moderator teaches: its sheets are never shown. */
  @Column({ type: 'char', length: 5, nullable: true, name: 'own_centre' })
  ownCentre!: string | null;
}

/** Which centre's offering a moderator looks at; an ended one stays as history. */
@Entity('allocation')
@Index('allocation_of_sheet', ['centreNumber', 'offeringId'])
@Index('allocation_once', ['moderatorId', 'centreNumber', 'offeringId', 'isCurrent'], { unique: true })
export class Allocation {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id!: number;

  @Column({ type: 'varchar', length: 36, name: 'moderator_id' })
  @References(() => Moderator, 'allocation_moderator')
  moderatorId!: string;

  @Column({ type: 'char', length: 5, name: 'centre_number' })
  centreNumber!: string;

  @Column({ type: 'int', unsigned: true, name: 'offering_id' })
  @References(() => Offering, 'allocation_offering')
  offeringId!: number;

  @Column({ type: 'datetime', precision: 3, name: 'allocated_at' })
  allocatedAt!: Date;

  @Column({ type: 'varchar', length: 120, name: 'allocated_by' })
  allocatedBy!: string;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'ended_at' })
  endedAt!: Date | null;

  @Column({ type: 'varchar', length: 120, nullable: true, name: 'ended_by' })
  endedBy!: string | null;

  /** Why somebody who does not speak Welsh looks at a Welsh-medium unit. */
  @Column({ type: 'varchar', length: 500, nullable: true, name: 'welsh_reason' })
  welshReason!: string | null;

  /** Keeps it to one that has not ended. Generated: the expression stands in the migration. */
  @Column({ type: 'tinyint', nullable: true, name: 'is_current', insert: false, update: false })
  isCurrent!: number | null;
}
