import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { EvidencePurpose } from '../../domain/evidence.js';
import { References } from '../references.js';
import { Marksheet } from './marksheet.js';

/** A file on its way in; its id is the key of its bytes in the store. */
@Entity('upload')
@Index('upload_of_sheet', ['marksheetId', 'state', 'begunAt'])
@Index('upload_expiry', ['state', 'expiresAt'])
@Index('upload_to_sweep', ['sweptAt', 'state'])
export class Upload {
  @PrimaryColumn({ type: 'char', length: 32 })
  id!: string;

  @Column({ type: 'enum', enum: ['OPEN', 'FINISHING', 'KEPT', 'REFUSED', 'ABANDONED'], default: 'OPEN' })
  state!: 'OPEN' | 'FINISHING' | 'KEPT' | 'REFUSED' | 'ABANDONED';

  @Column({ type: 'int', unsigned: true, name: 'marksheet_id' })
  @References(() => Marksheet, 'upload_sheet')
  marksheetId!: number;

  @Column({ type: 'char', length: 5, name: 'centre_number' })
  centreNumber!: string;

  @Column({ type: 'enum', enum: ['WORK', 'GROUP', 'ADMIN', 'NOTE', 'AMENDMENT'] })
  purpose!: EvidencePurpose;

  @Column({ type: 'json', name: 'candidate_numbers' })
  candidateNumbers!: unknown;

  @Column({ type: 'varchar', length: 32, nullable: true, name: 'amendment_request_id' })
  amendmentRequestId!: string | null;

  @Column({ type: 'varchar', length: 255 })
  name!: string;

  @Column({ type: 'bigint', unsigned: true })
  size!: number;

  @Column({ type: 'char', length: 64, nullable: true })
  sha256!: string | null;

  @Column({ type: 'bigint', unsigned: true, default: 0 })
  received!: number;

  @Column({ type: 'varchar', length: 64, name: 'principal_id' })
  principalId!: string;

  @Column({ type: 'varchar', length: 120, name: 'principal_name' })
  principalName!: string;

  @Column({ type: 'enum', enum: ['API', 'WEB', 'FILE', 'ENTRIES'] })
  way!: 'API' | 'WEB' | 'FILE' | 'ENTRIES';

  @Column({ type: 'varchar', length: 45, nullable: true })
  address!: string | null;

  @Column({ type: 'datetime', precision: 3, name: 'begun_at' })
  begunAt!: Date;

  @Column({ type: 'datetime', precision: 3, name: 'expires_at' })
  expiresAt!: Date;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'ended_at' })
  endedAt!: Date | null;

  @Column({ type: 'json', nullable: true })
  refusal!: unknown;

  @Column({ type: 'varchar', length: 64, nullable: true, name: 'lease_owner' })
  leaseOwner!: string | null;

  @Column({ type: 'int', unsigned: true, default: 0, name: 'lease_fence' })
  leaseFence!: number;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'lease_expires_at' })
  leaseExpiresAt!: Date | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'swept_at' })
  sweptAt!: Date | null;
}
