import type { ReactNode } from 'react';
import { Group } from './form';
import type { Fault } from './form';

interface FileFieldProps {
  name: string;
  label: string;
  hint?: string;
  accept?: string;
  onChange: (file: File | null) => void;
  faults?: readonly Fault[];
}

/** One file, by the browser's own button. */
export function FileField({ name, label, hint, accept, onChange, faults = [] }: FileFieldProps): ReactNode {
  return (
    <Group name={name} label={label} {...(hint !== undefined && { hint })} faults={faults}>
      {(described) => (
        <input
          {...described}
          id={name}
          name={name}
          type="file"
          accept={accept}
          className="govuk-file-upload"
          onChange={(event) => onChange(event.target.files?.[0] ?? null)}
        />
      )}
    </Group>
  );
}
