import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AmendmentState } from '../../domain/amendment.js';
import type { ResultDecision } from '../../domain/result.js';
import { References } from '../references.js';
import { Marksheet } from './marksheet.js';

/** R31: a request of the centre, for ever. Known by the row's version after it was made. Results are in the short form. */
@Entity('amendment')
@Index('amendment_one_open', ['marksheetId', 'candidateNumber', 'isOpen'], { unique: true })
@Index('amendment_age', ['state', 'requestedAt'])
export class Amendment {
  @PrimaryColumn({ type: 'int', unsigned: true, name: 'marksheet_id' })
  @References(() => Marksheet, 'amendment_sheet')
  marksheetId!: number;

  @PrimaryColumn({ type: 'char', length: 4, name: 'candidate_number' })
  candidateNumber!: string;

  @PrimaryColumn({ type: 'int', unsigned: true })
  version!: number;

  @Column({ type: 'varchar', length: 12 })
  submitted!: string;

  @Column({ type: 'varchar', length: 12, name: 'counted_before' })
  countedBefore!: string;

  @Column({ type: 'varchar', length: 12 })
  requested!: string;

  @Column({ type: 'varchar', length: 1000 })
  reason!: string;

  @Column({ type: 'varchar', length: 120 })
  requester!: string;

  @Column({ type: 'enum', enum: ['FORM', 'INCOMPLETE_WORK'] })
  origin!: 'FORM' | 'INCOMPLETE_WORK';

  @Column({ type: 'datetime', precision: 3, name: 'requested_at' })
  requestedAt!: Date;

  @Column({ type: 'varchar', length: 120, name: 'requested_by' })
  requestedBy!: string;

  @Column({ type: 'enum', enum: ['OPEN', 'APPROVED', 'REJECTED', 'WITHDRAWN'], default: 'OPEN' })
  state!: AmendmentState;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'decided_at' })
  decidedAt!: Date | null;

  @Column({ type: 'varchar', length: 120, nullable: true, name: 'decided_by' })
  decidedBy!: string | null;

  @Column({ type: 'varchar', length: 1000, nullable: true })
  note!: string | null;

  @Column({ type: 'enum', enum: ['CORRECTION', 'AMENDMENT'], nullable: true, name: 'superseded_by' })
  supersededBy!: ResultDecision['by'] | null;

  /** By which version the later decision is known. */
  @Column({ type: 'int', unsigned: true, nullable: true, name: 'superseded_version' })
  supersededVersion!: number | null;

  /** Keeps it to one open request a row. Generated: the expression stands in the migration. */
  @Column({ type: 'tinyint', nullable: true, name: 'is_open', insert: false, update: false })
  isOpen!: number | null;
}
