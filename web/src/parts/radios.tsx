import { useId } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from './form';

interface RadiosProps {
  name: string;
  legend: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  /** Each has the id `name-value`, to which the error summary may lead. */
  options: readonly { value: string; label: string; hint?: string }[];
  faults?: readonly Fault[];
}

export function Radios({ name, legend, hint, value, onChange, options, faults = [] }: RadiosProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const own = faults.filter(({ field }) => options.some((option) => field === `${name}-${option.value}`));
  return (
    <div className={`govuk-form-group ${own.length > 0 ? 'govuk-form-group--error' : ''}`}>
      <fieldset className="govuk-fieldset" aria-describedby={own.length > 0 ? `${id}-fault` : undefined}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        {hint !== undefined && <div className="govuk-hint">{hint}</div>}
        {own.length > 0 && (
          <p id={`${id}-fault`} className="govuk-error-message">
            <span className="govuk-visually-hidden">{t('form.error')}</span>{' '}
            {own.map(({ message }) => message).join(' ')}
          </p>
        )}
        <div className="govuk-radios">
          {options.map((option) => (
            <div key={option.value} className="govuk-radios__item">
              <input
                id={`${name}-${option.value}`}
                className="govuk-radios__input"
                type="radio"
                name={name}
                checked={value === option.value}
                onChange={() => onChange(option.value)}
                aria-describedby={option.hint === undefined ? undefined : `${name}-${option.value}-hint`}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={`${name}-${option.value}`}>
                {option.label}
              </label>
              {option.hint !== undefined && (
                <div id={`${name}-${option.value}-hint`} className="govuk-hint govuk-radios__hint">
                  {option.hint}
                </div>
              )}
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
