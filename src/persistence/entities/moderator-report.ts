import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { ScanState } from '../../domain/evidence.js';
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

  @Column({ type: 'enum', enum: ['PENDING', 'CLEAN', 'INFECTED', 'NOT_SCANNED'], default: 'PENDING' })
  @Index('moderator_report_to_scan')
  scan!: ScanState;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'scanned_at' })
  scannedAt!: Date | null;

  /** What was found, or why it could not be looked at. */
  @Column({ type: 'varchar', length: 200, nullable: true, name: 'scan_finding' })
  scanFinding!: string | null;

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

  /** When centres were told that they can read it; null: not yet. */
  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'released_at' })
  @Index('moderator_report_to_release')
  releasedAt!: Date | null;
}

/** That a centre can read a report: told by an event when it began, and by e-mail on a day. */
@Entity('report_release')
export class ReportRelease {
  @PrimaryColumn({ type: 'char', length: 5, name: 'centre_number' })
  @References(() => Centre, 'report_release_centre')
  centreNumber!: string;

  @PrimaryColumn({ type: 'int', unsigned: true, name: 'report_id' })
  @References(() => ModeratorReport, 'report_release_report')
  reportId!: number;

  /** Null: not yet. */
  @Column({ type: 'date', nullable: true, name: 'mailed_on' })
  @Index('report_release_mailed')
  mailedOn!: string | null;
}
