import type { ObjectType } from 'typeorm';
import { ForeignKey } from 'typeorm';

/** A foreign key under its name in the migration. What MariaDB makes of one that says no more is RESTRICT; TypeORM would expect NO ACTION. */
export const References = (target: () => ObjectType<object>, name: string): PropertyDecorator =>
  ForeignKey(target, { name, onDelete: 'RESTRICT', onUpdate: 'RESTRICT' });
