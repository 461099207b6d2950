import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CentreType } from '../../domain/catalogue.js';

@Entity('centre')
@Index('centre_sandbox', ['sandbox'])
export class Centre {
  @PrimaryColumn({ type: 'char', length: 5 })
  number!: string;

  @Column({ type: 'varchar', length: 120 })
  name!: string;

  @Column({ type: 'enum', enum: ['SCHOOL', 'COLLEGE', 'PRU', 'SPECIAL_SCHOOL'] })
  type!: CentreType;

  /** Where systems are tried out: nothing of it counts, and it goes back to where it began. */
  @Column({ type: 'boolean', default: false })
  sandbox!: boolean;
}
