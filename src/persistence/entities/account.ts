import { Column, Entity, PrimaryColumn } from 'typeorm';
import { References } from '../references.js';

@Entity('api_client')
export class ApiClient {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 120 })
  name!: string;

  @Column({ type: 'enum', enum: ['CENTRE', 'MODERATOR', 'STAFF'] })
  kind!: 'CENTRE' | 'MODERATOR' | 'STAFF';

  @Column({ type: 'varchar', length: 36, nullable: true, name: 'moderator_id' })
  moderatorId!: string | null;

  @Column({ type: 'json' })
  scopes!: string[];

  @Column({ type: 'json', name: 'centre_numbers' })
  centreNumbers!: string[];

  /** Null: every unit. */
  @Column({ type: 'json', nullable: true, name: 'unit_ids' })
  unitIds!: number[] | null;

  @Column({ type: 'datetime', precision: 3, name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'expires_at' })
  expiresAt!: Date | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'revoked_at' })
  revokedAt!: Date | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'last_used_at' })
  lastUsedAt!: Date | null;
}

@Entity('api_key')
export class ApiKey {
  @PrimaryColumn({ type: 'varchar', length: 24 })
  id!: string;

  @Column({ type: 'varchar', length: 36, name: 'api_client_id' })
  @References(() => ApiClient, 'api_key_client')
  apiClientId!: string;

  @Column({ type: 'binary', length: 32, name: 'secret_sha256' })
  secretSha256!: Buffer;

  @Column({ type: 'datetime', precision: 3, name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'expires_at' })
  expiresAt!: Date | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'revoked_at' })
  revokedAt!: Date | null;
}
