import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SamplingScheme } from '../../domain/catalogue.js';
import { References } from '../references.js';
import { Marksheet } from './marksheet.js';

/** R20: the snapshot from which a sample is explained; who is in it stands in the rows. */
@Entity('sample')
export class Sample {
  @PrimaryColumn({ type: 'int', unsigned: true, name: 'marksheet_id' })
  @References(() => Marksheet, 'sample_sheet')
  marksheetId!: number;

  @Column({ type: 'datetime', precision: 3, name: 'drawn_at' })
  drawnAt!: Date;

  @Column({ type: 'json' })
  scheme!: SamplingScheme;

  @Column({ type: 'smallint', unsigned: true })
  eligible!: number;

  /** JSON: [candidate number, result] in rank order. */
  @Column({ type: 'mediumtext' })
  ranked!: string;
}
