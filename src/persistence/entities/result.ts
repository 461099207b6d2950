import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Outcome } from '../../domain/catalogue.js';
import type { Result, ResultDecision } from '../../domain/result.js';
import type { SampleMembership, SampleSource } from '../../domain/sample.js';
import type { RowChangeKind, Way } from '../rows.js';
import { References } from '../references.js';
import { Marksheet } from './marksheet.js';

/** A candidate's place on a sheet. Written by rows.ts only, many in one statement. */
@Entity('marksheet_row')
@Index('marksheet_row_held', ['held'])
export class MarksheetRow {
  @PrimaryColumn({ type: 'int', unsigned: true, name: 'marksheet_id' })
  @References(() => Marksheet, 'marksheet_row_sheet')
  marksheetId!: number;

  @PrimaryColumn({ type: 'char', length: 4, name: 'candidate_number' })
  candidateNumber!: string;

  @Column({ type: 'varchar', length: 60 })
  surname!: string;

  @Column({ type: 'varchar', length: 60 })
  forenames!: string;

  @Column({ type: 'int', unsigned: true })
  version!: number;

  @Column({ type: 'enum', enum: ['MARK', 'OUTCOME', 'ABSENT', 'CARRY_FORWARD'], nullable: true, name: 'result_kind' })
  resultKind!: Result['kind'] | null;

  @Column({ type: 'smallint', unsigned: true, nullable: true })
  mark!: number | null;

  @Column({ type: 'enum', enum: ['PASS', 'MERIT', 'DISTINCTION'], nullable: true })
  outcome!: Outcome | null;

  @Column({ type: 'varchar', length: 4, nullable: true })
  initials!: string | null;

  @Column({ type: 'boolean' })
  late!: boolean;

  @Column({ type: 'boolean', default: false })
  withdrawn!: boolean;

  @Column({ type: 'boolean', default: false })
  held!: boolean;

  @Column({ type: 'smallint', unsigned: true, nullable: true, name: 'submission_id' })
  submissionId!: number | null;

  @Column({
    type: 'enum',
    enum: ['SYSTEM', 'CENTRE', 'SUBSTITUTE', 'REQUESTED'],
    nullable: true,
    name: 'sample_source',
  })
  sampleSource!: SampleSource | null;

  @Column({ type: 'json', nullable: true, name: 'sample_detail' })
  sampleDetail!: Omit<SampleMembership, 'source'> | null;

  @Column({ type: 'enum', enum: ['CORRECTION', 'AMENDMENT'], nullable: true, name: 'decided_by' })
  decidedBy!: ResultDecision['by'] | null;

  @Column({ type: 'enum', enum: ['MARK', 'OUTCOME', 'ABSENT', 'CARRY_FORWARD'], nullable: true, name: 'decided_kind' })
  decidedKind!: Result['kind'] | null;

  @Column({ type: 'smallint', unsigned: true, nullable: true, name: 'decided_mark' })
  decidedMark!: number | null;

  @Column({ type: 'enum', enum: ['PASS', 'MERIT', 'DISTINCTION'], nullable: true, name: 'decided_outcome' })
  decidedOutcome!: Outcome | null;

  /** What ORDER BY mark goes by: the result that counts. Generated: the expression stands in the migration. */
  @Column({ type: 'smallint', nullable: true, name: 'result_order', insert: false, update: false })
  resultOrder!: number;
}

/** R10: the history of a row; only ever added to. */
@Entity('row_change')
export class RowChange {
  @PrimaryColumn({ type: 'int', unsigned: true, name: 'marksheet_id' })
  marksheetId!: number;

  @PrimaryColumn({ type: 'char', length: 4, name: 'candidate_number' })
  candidateNumber!: string;

  @PrimaryColumn({ type: 'int', unsigned: true })
  version!: number;

  @Column({
    type: 'enum',
    enum: [
      'ENTERED',
      'RENAMED',
      'RESULT',
      'SUBMITTED',
      'WITHDRAWN',
      'REINSTATED',
      'HELD',
      'RELEASED',
      'SAMPLE',
      'CORRECTED',
      'AMENDMENT_REQUESTED',
      'AMENDED',
      'REOPENED',
    ],
  })
  kind!: RowChangeKind;

  @Column({ type: 'varchar', length: 12, nullable: true, name: 'old_result' })
  oldResult!: string | null;

  @Column({ type: 'varchar', length: 12, nullable: true, name: 'new_result' })
  newResult!: string | null;

  @Column({ type: 'varchar', length: 4, nullable: true, name: 'old_initials' })
  oldInitials!: string | null;

  @Column({ type: 'varchar', length: 4, nullable: true, name: 'new_initials' })
  newInitials!: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  note!: string | null;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;

  @Column({ type: 'varchar', length: 120, name: 'by_name' })
  byName!: string;

  @Column({ type: 'enum', enum: ['API', 'WEB', 'FILE', 'ENTRIES'] })
  way!: Way;

  @Column({ type: 'varchar', length: 64, name: 'change_id' })
  changeId!: string;
}
