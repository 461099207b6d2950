import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { References } from '../references.js';
import { Offering } from './catalogue.js';
import { Centre } from './centre.js';

/** A report on a unit at a level, to all centres or to one. The newest of a key that is neither replaced nor withdrawn is the one that counts. */
@Entity('moderator_report')
@Index('moderator_report_of_offering', ['offeringId', 'centreNumber'])
export class ModeratorReport {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id!: number;

  @Column({ type: 'int', unsigned: true, name: 'offering_id' })
  @References(() => Offering, 'moderator_report_offering')
  offeringId!: number;

  @Column({ type: 'varchar', length: 12 })
  level!: string;

  /** Null: to every centre. */
  @Column({ type: 'char', length: 5, nullable: true, name: 'centre_number' })
  @References(() => Centre, 'moderator_report_centre')
  centreNumber!: string | null;

  @Column({ type: 'enum', enum: ['EN', 'CY'] })
  language!: 'EN' | 'CY';

  /** Of src/files/store.ts. */
  @Column({ type: 'char', length: 32, name: 'blob_key' })
  @Index('moderator_report_blob', { unique: true })
  blobKey!: string;

  @Column({ type: 'varchar', length: 255 })
  name!: string;

  @Column({ type: 'int', unsigned: true })
  size!: number;

  @Column({ type: 'binary', length: 32 })
  sha256!: Buffer;

  @Column({ type: 'date', name: 'last_day' })
  lastDay!: string;

  @Column({ type: 'datetime', precision: 3, name: 'uploaded_at' })
  uploadedAt!: Date;

  @Column({ type: 'varchar', length: 120, name: 'uploaded_by' })
  uploadedBy!: string;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'replaced_at' })
  replacedAt!: Date | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'withdrawn_at' })
  withdrawnAt!: Date | null;

  @Column({ type: 'varchar', length: 120, nullable: true, name: 'withdrawn_by' })
  withdrawnBy!: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true, name: 'withdrawn_reason' })
  withdrawnReason!: string | null;
}
