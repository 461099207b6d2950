import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '../parts/choices';
import { Field } from '../parts/form';
import type { Fault } from '../parts/form';
import type { ModeratedUnit } from './rows';
import type { Outcome, ResultInput } from './sheet.generated';

const OUTCOMES: readonly string[] = ['PASS', 'MERIT', 'DISTINCTION'];

/** What was typed is judged by the service; what was chosen from a list is what it is. */
export function resultOf(value: string): ResultInput {
  if (OUTCOMES.includes(value)) return { outcome: value as Outcome };
  return value === 'ABSENT' ? { special: 'ABSENT' } : { typed: value };
}

interface Props {
  unit: ModeratedUnit;
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  faults: readonly Fault[];
}

export function ResultField({ unit, ...field }: Props): ReactNode {
  const { t } = useTranslation();
  if (unit.assessment === 'OUTCOMES')
    return (
      <Select
        {...field}
        choices={[
          { value: '', label: t('filter.choose') },
          ...[...unit.outcomes, 'ABSENT' as const].map((value) => ({ value, label: t(`outcome.${value}`) })),
        ]}
      />
    );
  return <Field {...field} className="govuk-input--width-3" autoComplete="off" />;
}
