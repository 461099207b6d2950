import type { ReactNode } from 'react';
import { Group } from './form';
import type { Fault } from './form';

interface TextAreaProps {
  name: string;
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  faults?: readonly Fault[];
}

export function TextArea({ name, label, hint, value, onChange, rows = 4, faults = [] }: TextAreaProps): ReactNode {
  return (
    <Group name={name} label={label} {...(hint !== undefined && { hint })} faults={faults}>
      {(described) => (
        <textarea
          {...described}
          id={name}
          name={name}
          rows={rows}
          className={`govuk-textarea ${described['aria-invalid'] ? 'govuk-textarea--error' : ''}`}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Group>
  );
}
