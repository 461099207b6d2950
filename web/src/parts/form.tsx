/** Forms as GOV.UK's: a summary of what is wrong on top, which takes the focus and leads to the fields, and each message at its field. */
import { useEffect, useId, useRef, useState } from 'react';
import type { InputHTMLAttributes, ReactNode, SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

export interface Fault {
  /** The name of the field; left out where it is about no single one. */
  field?: string;
  message: string;
}

export function ErrorSummary({ faults }: { faults: readonly Fault[] }): ReactNode {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) summary.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div className="govuk-error-summary" tabIndex={-1} ref={summary}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{t('form.problem')}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {faults.map(({ field, message }) => (
              <li key={`${field ?? ''} ${message}`}>
                {field === undefined ? (
                  message
                ) : (
                  <a
                    href={`#${field}`}
                    onClick={(event) => {
                      event.preventDefault();
                      document.getElementById(field)?.focus();
                    }}
                  >
                    {message}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

interface FormProps {
  faults: readonly Fault[];
  /** Runs once for a double click: the button waits for it. */
  onSubmit: () => Promise<void>;
  button: string;
  warning?: boolean;
  children?: ReactNode;
  beside?: ReactNode;
}

export function Form({ faults, onSubmit, button, warning = false, children, beside }: FormProps): ReactNode {
  const [busy, setBusy] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    void onSubmit().finally(() => setBusy(false));
  };
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary faults={faults} />
      {children}
      <div className="govuk-button-group">
        <button className={`govuk-button ${warning ? 'govuk-button--warning' : ''}`} aria-disabled={busy}>
          {button}
        </button>
        {beside}
      </div>
    </form>
  );
}

interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  /** Also its id, to which the error summary leads. */
  name: string;
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  faults?: readonly Fault[];
}

export function Field({ name, label, hint, value, onChange, faults = [], className, ...rest }: FieldProps): ReactNode {
  return (
    <Group name={name} label={label} {...(hint !== undefined && { hint })} faults={faults}>
      {(described) => (
        <input
          {...rest}
          {...described}
          id={name}
          name={name}
          className={`govuk-input ${className ?? ''} ${described['aria-invalid'] ? 'govuk-input--error' : ''}`}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Group>
  );
}

interface GroupProps {
  name: string;
  label: string;
  hint?: string;
  faults?: readonly Fault[];
  children: (described: { 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
}

/** A label, a hint, what is wrong, and the control that they are about. */
export function Group({ name, label, hint, faults = [], children }: GroupProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const own = faults.filter(({ field }) => field === name);
  const describedBy = [hint !== undefined && `${id}-hint`, own.length > 0 && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className={`govuk-form-group ${own.length > 0 ? 'govuk-form-group--error' : ''}`}>
      <label className="govuk-label" htmlFor={name}>
        {label}
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      {own.length > 0 && (
        <p id={`${id}-fault`} className="govuk-error-message">
          <span className="govuk-visually-hidden">{t('form.error')}</span> {own.map(({ message }) => message).join(' ')}
        </p>
      )}
      {children({
        ...(describedBy && { 'aria-describedby': describedBy }),
        ...(own.length > 0 && { 'aria-invalid': true }),
      })}
    </div>
  );
}
