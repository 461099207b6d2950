import { Column, Entity, PrimaryColumn } from 'typeorm';
import { References } from '../references.js';
import { Offering } from './catalogue.js';

@Entity('moderator')
export class Moderator {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 120 })
  name!: string;

  @Column({ type: 'varchar', length: 300 })
  address!: string;

  @Column({ type: 'enum', enum: ['EN', 'CY'] })
  language!: 'EN' | 'CY';

  /** Where the moderator teaches: its sheets are never shown. */
  @Column({ type: 'char', length: 5, nullable: true, name: 'own_centre' })
  ownCentre!: string | null;
}

/** Which centre's offering a moderator looks at. */
@Entity('allocation')
export class Allocation {
  @PrimaryColumn({ type: 'varchar', length: 36, name: 'moderator_id' })
  @References(() => Moderator, 'allocation_moderator')
  moderatorId!: string;

  @PrimaryColumn({ type: 'char', length: 5, name: 'centre_number' })
  centreNumber!: string;

  @PrimaryColumn({ type: 'int', unsigned: true, name: 'offering_id' })
  @References(() => Offering, 'allocation_offering')
  offeringId!: number;
}
