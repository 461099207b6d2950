/** Choosing among a few: radios, checkboxes, a list. The first choice has the field's name as its id, to which the error summary leads. */
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Group } from './form';
import type { Fault } from './form';

export interface Choice<Value extends string = string> {
  value: Value;
  label: string;
  hint?: string;
}

interface SetProps {
  name: string;
  legend: string;
  hint?: string;
  faults?: readonly Fault[];
  children: ReactNode;
}

function ChoiceSet({ name, legend, hint, faults = [], children }: SetProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const own = faults.filter(({ field }) => field === name);
  const describedBy = [hint !== undefined && `${id}-hint`, own.length > 0 && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className={`govuk-form-group ${own.length > 0 ? 'govuk-form-group--error' : ''}`}>
      <fieldset className="govuk-fieldset" {...(describedBy && { 'aria-describedby': describedBy })}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        {hint !== undefined && (
          <div id={`${id}-hint`} className="govuk-hint">
            {hint}
          </div>
        )}
        {own.length > 0 && (
          <p id={`${id}-fault`} className="govuk-error-message">
            <span className="govuk-visually-hidden">{t('form.error')}</span>{' '}
            {own.map(({ message }) => message).join(' ')}
          </p>
        )}
        {children}
      </fieldset>
    </div>
  );
}

interface ItemProps {
  kind: 'radios' | 'checkboxes';
  id: string;
  name: string;
  choice: Choice;
  checked: boolean;
  onChange: () => void;
}

function Item({ kind, id, name, choice, checked, onChange }: ItemProps): ReactNode {
  return (
    <div className={`govuk-${kind}__item`}>
      <input
        id={id}
        name={name}
        className={`govuk-${kind}__input`}
        type={kind === 'radios' ? 'radio' : 'checkbox'}
        checked={checked}
        onChange={onChange}
        {...(choice.hint !== undefined && { 'aria-describedby': `${id}-hint` })}
      />
      <label className={`govuk-label govuk-${kind}__label`} htmlFor={id}>
        {choice.label}
      </label>
      {choice.hint !== undefined && (
        <div id={`${id}-hint`} className={`govuk-hint govuk-${kind}__hint`}>
          {choice.hint}
        </div>
      )}
    </div>
  );
}

const idOf = (name: string, index: number): string => (index === 0 ? name : `${name}-${String(index + 1)}`);

interface RadiosProps<Value extends string> extends Omit<SetProps, 'children'> {
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
}

export function Radios<Value extends string>({ choices, value, onChange, ...set }: RadiosProps<Value>): ReactNode {
  return (
    <ChoiceSet {...set}>
      <div className="govuk-radios govuk-radios--small">
        {choices.map((choice, index) => (
          <Item
            key={choice.value}
            kind="radios"
            id={idOf(set.name, index)}
            name={set.name}
            choice={choice}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
        ))}
      </div>
    </ChoiceSet>
  );
}

interface CheckboxesProps<Value extends string> extends Omit<SetProps, 'children'> {
  choices: readonly Choice<Value>[];
  values: readonly Value[];
  onChange: (values: Value[]) => void;
}

export function Checkboxes<Value extends string>(props: CheckboxesProps<Value>): ReactNode {
  const { choices, values, onChange, ...set } = props;
  const toggled = (value: Value) =>
    values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return (
    <ChoiceSet {...set}>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {choices.map((choice, index) => (
          <Item
            key={choice.value}
            kind="checkboxes"
            id={idOf(set.name, index)}
            name={set.name}
            choice={choice}
            checked={values.includes(choice.value)}
            onChange={() => onChange(toggled(choice.value))}
          />
        ))}
      </div>
    </ChoiceSet>
  );
}

interface SelectProps {
  name: string;
  label: string;
  hint?: string;
  choices: readonly Choice[];
  value: string;
  onChange: (value: string) => void;
  faults?: readonly Fault[];
}

export function Select({ name, label, hint, choices, value, onChange, faults = [] }: SelectProps): ReactNode {
  return (
    <Group name={name} label={label} {...(hint !== undefined && { hint })} faults={faults}>
      {(described) => (
        <select
          {...described}
          id={name}
          name={name}
          className="govuk-select"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Group>
  );
}
