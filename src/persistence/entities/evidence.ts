import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { EvidencePurpose, ScanState } from '../../domain/evidence.js';
import { References } from '../references.js';
import { Centre } from './centre.js';
import { Marksheet } from './marksheet.js';

/** A file that has arrived whole; written last, once its bytes are safe. Its id is their key. */
@Entity('evidence')
@Index('evidence_of_sheet', ['marksheetId', 'uploadedAt', 'id'])
@Index('evidence_to_scan', ['scan', 'uploadedAt'])
@Index('evidence_to_purge', ['purgedAt', 'deletedAt'])
@Index('evidence_to_sweep', ['sweptAt', 'purgedAt'])
export class Evidence {
  @PrimaryColumn({ type: 'char', length: 32 })
  id!: string;

  @Column({ type: 'int', unsigned: true, name: 'marksheet_id' })
  @References(() => Marksheet, 'evidence_sheet')
  marksheetId!: number;

  @Column({ type: 'char', length: 5, name: 'centre_number' })
  centreNumber!: string;

  @Column({ type: 'enum', enum: ['WORK', 'GROUP', 'ADMIN', 'NOTE', 'AMENDMENT'] })
  purpose!: EvidencePurpose;

  @Column({ type: 'varchar', length: 32, nullable: true, name: 'amendment_request_id' })
  amendmentRequestId!: string | null;

  @Column({ type: 'varchar', length: 255 })
  name!: string;

  @Column({ type: 'bigint', unsigned: true })
  size!: number;

  @Column({ type: 'char', length: 64 })
  sha256!: string;

  @Column({ type: 'varchar', length: 127, name: 'media_type' })
  mediaType!: string;

  @Column({ type: 'datetime', precision: 3, name: 'uploaded_at' })
  uploadedAt!: Date;

  @Column({ type: 'varchar', length: 120, name: 'uploaded_by' })
  uploadedBy!: string;

  @Column({ type: 'boolean' })
  late!: boolean;

  @Column({ type: 'enum', enum: ['PENDING', 'CLEAN', 'INFECTED', 'NOT_SCANNED'], default: 'PENDING' })
  scan!: ScanState;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'scanned_at' })
  scannedAt!: Date | null;

  @Column({ type: 'varchar', length: 200, nullable: true, name: 'scan_finding' })
  scanFinding!: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'deleted_at' })
  deletedAt!: Date | null;

  @Column({ type: 'varchar', length: 120, nullable: true, name: 'deleted_by' })
  deletedBy!: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'hidden_at' })
  hiddenAt!: Date | null;

  @Column({ type: 'varchar', length: 120, nullable: true, name: 'hidden_by' })
  hiddenBy!: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true, name: 'hidden_reason' })
  hiddenReason!: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'purged_at' })
  purgedAt!: Date | null;

  @Column({ type: 'smallint', unsigned: true, nullable: true, name: 'retention_days' })
  retentionDays!: number | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'swept_at' })
  sweptAt!: Date | null;
}

/** Whose work a file is. Who was taken out of a group file stays on record. */
@Entity('evidence_row')
@Index('evidence_of_row', ['marksheetId', 'candidateNumber'])
export class EvidenceRow {
  @PrimaryColumn({ type: 'char', length: 32, name: 'evidence_id' })
  @References(() => Evidence, 'evidence_row_file')
  evidenceId!: string;

  @PrimaryColumn({ type: 'char', length: 4, name: 'candidate_number' })
  candidateNumber!: string;

  @Column({ type: 'int', unsigned: true, name: 'marksheet_id' })
  marksheetId!: number;

  @Column({ type: 'datetime', precision: 3, name: 'added_at' })
  addedAt!: Date;

  @Column({ type: 'varchar', length: 120, name: 'added_by' })
  addedBy!: string;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'removed_at' })
  removedAt!: Date | null;

  @Column({ type: 'varchar', length: 120, nullable: true, name: 'removed_by' })
  removedBy!: string | null;
}

/** Bytes that a centre's files take in the store, those on their way included. */
@Entity('file_quota')
export class FileQuota {
  @PrimaryColumn({ type: 'char', length: 5, name: 'centre_number' })
  @References(() => Centre, 'file_quota_centre')
  centreNumber!: string;

  @Column({ type: 'bigint', unsigned: true })
  used!: number;
}
