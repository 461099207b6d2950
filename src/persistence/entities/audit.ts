import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Way } from '../rows.js';

/** R41. Only ever added to; workers/sealer.ts chains the rows in AuditSeal. */
@Entity('audit')
@Index('audit_at', ['at'])
@Index('audit_centre', ['centreNumber', 'at'])
@Index('audit_principal', ['principalId', 'at'])
@Index('audit_action', ['action', 'at'])
@Index('audit_object', ['object', 'at'])
export class Audit {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;

  @Column({ type: 'varchar', length: 64, name: 'principal_id' })
  principalId!: string;

  @Column({ type: 'varchar', length: 120, name: 'principal_name' })
  principalName!: string;

  @Column({ type: 'varchar', length: 60 })
  action!: string;

  @Column({ type: 'varchar', length: 120 })
  object!: string;

  @Column({ type: 'char', length: 5, nullable: true, name: 'centre_number' })
  centreNumber!: string | null;

  @Column({ type: 'enum', enum: ['API', 'WEB', 'FILE', 'ENTRIES'] })
  way!: Way;

  @Column({ type: 'varchar', length: 45, nullable: true })
  address!: string | null;

  @Column({ type: 'varchar', length: 64, nullable: true, name: 'request_id' })
  requestId!: string | null;

  @Column({ type: 'text' })
  detail!: string;

  @Column({ type: 'binary', length: 32 })
  mac!: Buffer;
}

@Entity('audit_seal')
@Index('audit_seal_row', ['auditId'], { unique: true })
export class AuditSeal {
  @PrimaryColumn({ type: 'bigint', unsigned: true })
  sequence!: string;

  @Column({ type: 'char', length: 36, name: 'audit_id' })
  auditId!: string;

  @Column({ type: 'binary', length: 32 })
  hash!: Buffer;
}

/** What was done under a caller's key, so that a repeat is answered and not done again. */
@Entity('change_made')
@Index('change_made_at', ['at'])
export class ChangeMade {
  @PrimaryColumn({ type: 'varchar', length: 64, name: 'principal_id' })
  principalId!: string;

  @PrimaryColumn({ type: 'varchar', length: 64 })
  id!: string;

  @Column({ type: 'varchar', length: 40 })
  mutation!: string;

  @Column({ type: 'binary', length: 32, name: 'input_hash' })
  inputHash!: Buffer;

  @Column({ type: 'mediumtext' })
  outcome!: string;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;
}
