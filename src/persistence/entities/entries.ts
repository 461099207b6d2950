import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { References } from '../references.js';

/** One centre's entries for one series: its row is the lock of the import. */
@Entity('entries_book')
export class EntriesBook {
  @PrimaryColumn({ type: 'char', length: 5, name: 'centre_number' })
  centreNumber!: string;

  @PrimaryColumn({ type: 'varchar', length: 32, name: 'series_id' })
  seriesId!: string;

  @Column({ type: 'int', unsigned: true })
  version!: number;
}

@Entity('entries_file')
@Index('entries_file_received', ['receivedAt'])
@Index('entries_file_sha256', ['sha256'])
@Index('entries_file_sender', ['receivedById', 'id'])
export class EntriesFile {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 120 })
  name!: string;

  @Column({ type: 'binary', length: 32 })
  sha256!: Buffer;

  @Column({ type: 'int', unsigned: true })
  size!: number;

  @Column({ type: 'enum', enum: ['E', 'A'], nullable: true })
  kind!: 'E' | 'A' | null;

  @Column({ type: 'varchar', length: 32, nullable: true, name: 'series_id' })
  seriesId!: string | null;

  @Column({ type: 'enum', enum: ['RECEIVED', 'VALIDATED', 'REJECTED', 'APPLIED'] })
  state!: 'RECEIVED' | 'VALIDATED' | 'REJECTED' | 'APPLIED';

  @Column({ type: 'datetime', precision: 3, name: 'received_at' })
  receivedAt!: Date;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'validated_at' })
  validatedAt!: Date | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'finished_at' })
  finishedAt!: Date | null;

  @Column({ type: 'varchar', length: 120, name: 'received_by' })
  receivedBy!: string;

  @Column({ type: 'varchar', length: 64, name: 'received_by_id' })
  receivedById!: string;

  @Column({ type: 'int', unsigned: true, name: 'fault_count' })
  faultCount!: number;

  @Column({ type: 'int', unsigned: true, name: 'warning_count' })
  warningCount!: number;

  @Column({ type: 'json' })
  faults!: unknown;

  @Column({ type: 'json', nullable: true })
  outcome!: unknown;
}

/** What a file says of each of its centres, so that a centre finds its own and files are told apart by their sequence. */
@Entity('entries_file_centre')
@Index('entries_file_centre_sequence', ['centreNumber', 'seriesId', 'applied', 'sequence'])
export class EntriesFileCentre {
  @PrimaryColumn({ type: 'char', length: 36, name: 'entries_file_id' })
  @References(() => EntriesFile, 'entries_file_centre_file')
  entriesFileId!: string;

  @PrimaryColumn({ type: 'char', length: 5, name: 'centre_number' })
  centreNumber!: string;

  @Column({ type: 'varchar', length: 32, nullable: true, name: 'series_id' })
  seriesId!: string | null;

  @Column({ type: 'smallint', unsigned: true })
  sequence!: number;

  @Column({ type: 'boolean' })
  applied!: boolean;
}
