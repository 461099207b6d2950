import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CentreType } from '../../domain/catalogue.js';

@Entity('centre')
export class Centre {
  @PrimaryColumn({ type: 'char', length: 5 })
  number!: string;

  @Column({ type: 'varchar', length: 120 })
  name!: string;

  @Column({ type: 'enum', enum: ['SCHOOL', 'COLLEGE', 'PRU', 'SPECIAL_SCHOOL'] })
  type!: CentreType;
}
