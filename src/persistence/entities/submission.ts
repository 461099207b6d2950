import { Column, Entity, PrimaryColumn } from 'typeorm';
import { References } from '../references.js';
import { Marksheet } from './marksheet.js';

@Entity('submission')
export class Submission {
  @PrimaryColumn({ type: 'int', unsigned: true, name: 'marksheet_id' })
  @References(() => Marksheet, 'submission_sheet')
  marksheetId!: number;

  @PrimaryColumn({ type: 'smallint', unsigned: true })
  sequence!: number;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;

  @Column({ type: 'varchar', length: 120, name: 'by_name' })
  byName!: string;

  @Column({ type: 'smallint', unsigned: true })
  count!: number;

  @Column({ type: 'boolean' })
  late!: boolean;

  @Column({ type: 'char', length: 64 })
  receipt!: string;

  @Column({ type: 'json' })
  declarations!: string[];
}
