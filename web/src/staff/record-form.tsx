/** A record of the catalogue as a form: its fields are said, not drawn anew for each kind of record. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkboxes, Select } from '../parts/choices';
import type { Choice } from '../parts/choices';
import { Dialog } from '../parts/dialog';
import { Field, Form } from '../parts/form';
import type { Fault } from '../parts/form';

export interface RecordField {
  /** As the mutation's input calls it, so that what is refused stands at its field. */
  name: string;
  label: string;
  hint?: string;
  /** A line of text unless told otherwise. */
  kind?: 'date' | 'choice' | 'several';
  choices?: readonly Choice[];
  /** The record is known by it. */
  fixed?: boolean;
}

/** Of each field what stands in it; of several choices their values with spaces between. */
export type Values = Readonly<Record<string, string>>;

export type Kind = 'family' | 'series' | 'unit' | 'option';
/** `given`: of the record to change; a new one has none. */
export type Edit = (kind: Kind, given?: Values) => void;

export const several = (value: string | undefined): string[] => (value ?? '').split(/[\s,]+/).filter(Boolean);

interface Props {
  title: string;
  fields: readonly RecordField[];
  given?: Values;
  faults: readonly Fault[];
  onSave: (values: Values) => Promise<void>;
  onClose: () => void;
}

export function RecordForm({ title, fields, given = {}, faults, onSave, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const [values, setValues] = useState<Values>(given);
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        faults={faults}
        onSubmit={() => onSave(values)}
        button={t('catalogue.save')}
        beside={
          <button type="button" className="govuk-button govuk-button--secondary" onClick={onClose}>
            {t('dialog.cancel')}
          </button>
        }
      >
        {fields.map((field) => (
          <OneField
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            onChange={(value) => setValues({ ...values, [field.name]: value })}
            faults={faults}
          />
        ))}
      </Form>
    </Dialog>
  );
}

interface OneFieldProps {
  field: RecordField;
  value: string;
  onChange: (value: string) => void;
  faults: readonly Fault[];
}

function OneField({ field, value, onChange, faults }: OneFieldProps): ReactNode {
  const { name, label, hint, kind, choices = [], fixed = false } = field;
  const common = { name, faults, ...(hint !== undefined && { hint }) };
  if (kind === 'choice')
    return <Select {...common} label={label} choices={choices} value={value} onChange={onChange} />;
  if (kind === 'several')
    return (
      <Checkboxes
        {...common}
        legend={label}
        choices={choices}
        values={several(value)}
        onChange={(chosen) => onChange(chosen.join(' '))}
      />
    );
  return (
    <Field
      {...common}
      label={label}
      type={kind === 'date' ? 'date' : 'text'}
      value={value}
      onChange={onChange}
      readOnly={fixed}
    />
  );
}

export function ChangeButton({ name, onClick }: { name: string; onClick: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <button type="button" className="iamis-link-button" onClick={onClick}>
      {t('offering.change')} <span className="govuk-visually-hidden">{name}</span>
    </button>
  );
}
