import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Submission } from './submission.js';

/** A submission that WJEC took back, with the sample that went with it; only ever added to. */
@Entity('reopening')
@ForeignKey(() => Submission, ['marksheetId', 'sequence'], ['marksheetId', 'sequence'], {
  name: 'reopening_submission',
  onDelete: 'RESTRICT',
  onUpdate: 'RESTRICT',
})
export class Reopening {
  @PrimaryColumn({ type: 'int', unsigned: true, name: 'marksheet_id' })
  marksheetId!: number;

  @PrimaryColumn({ type: 'smallint', unsigned: true })
  sequence!: number;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;

  @Column({ type: 'varchar', length: 120, name: 'by_name' })
  byName!: string;

  @Column({ type: 'varchar', length: 500 })
  reason!: string;

  /** JSON: `WithdrawnSample` of writes/reopening.ts. */
  @Column({ type: 'mediumtext', nullable: true })
  sample!: string | null;

  @Column({ type: 'text', nullable: true, name: 'explanatory_note' })
  explanatoryNote!: string | null;
}
