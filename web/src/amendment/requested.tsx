import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, Group } from '../parts/form';
import type { Fault } from '../parts/form';
import type { Sheet } from './sheet';

interface RequestedProps {
  unit: Sheet['unit'];
  value: string;
  onChange: (value: string) => void;
  faults: readonly Fault[];
}

/** What is asked for: typed as marks are, or chosen of the outcomes that the unit lists. */
export function Requested({ unit, value, onChange, faults }: RequestedProps): ReactNode {
  const { t } = useTranslation();
  if (unit.assessment !== 'OUTCOMES')
    return (
      <Field
        name="requested"
        label={t('amendment.requested')}
        hint={t(unit.linear ? 'amendment.requestedHintLinear' : 'amendment.requestedHint', {
          maximum: unit.maximumMark,
        })}
        autoComplete="off"
        className="govuk-input--width-4"
        value={value}
        onChange={onChange}
        faults={faults}
      />
    );
  return (
    <Group name="requested" label={t('amendment.requested')} faults={faults}>
      {(described) => (
        <select
          {...described}
          id="requested"
          className="govuk-select"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{t('amendment.choose')}</option>
          {unit.outcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {t(`outcome.${outcome}`)}
            </option>
          ))}
          <option value="A">{t('outcome.ABSENT')}</option>
        </select>
      )}
    </Group>
  );
}
