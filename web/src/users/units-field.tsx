import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Field } from '../parts/form';
import type { Fault } from '../parts/form';
import { UnitByCodeDocument } from './users.generated';

interface Props {
  units: readonly string[];
  onChange: (units: string[]) => void;
  hint?: string;
  faults: readonly Fault[];
}

/** Units by their codes, one after the other, each looked up before it is taken. */
export function UnitsField({ units, onChange, hint, faults }: Props): ReactNode {
  const { t } = useTranslation();
  const client = useClient();
  const [code, setCode] = useState('');
  const [said, setSaid] = useState('');
  const [unknown, setUnknown] = useState<Fault[]>([]);
  const add = async () => {
    const { data } = await client.query(UnitByCodeDocument, { code: code.trim() }).toPromise();
    const unit = data?.unit;
    if (!unit) return setUnknown([{ field: 'units', message: t('access.unitUnknown', { code: code.trim() }) }]);
    setUnknown([]);
    setSaid(t('access.unitAdded', { code: unit.code, title: unit.title }));
    setCode('');
    if (!units.includes(unit.code)) onChange([...units, unit.code]);
  };
  return (
    <>
      <div className="iamis-filters">
        <Field
          name="units"
          label={t('access.units')}
          hint={hint ?? t('access.unitsHint')}
          className="govuk-input--width-10"
          value={code}
          onChange={setCode}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            void add();
          }}
          faults={unknown.length > 0 ? unknown : faults}
        />
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => void add()}>
          {t('access.addUnit')}
        </button>
      </div>
      <p className="govuk-visually-hidden" role="status">
        {said}
      </p>
      <ul className="govuk-list">
        {units.map((each) => (
          <li key={each}>
            {each}{' '}
            <button
              type="button"
              className="iamis-link-button"
              onClick={() => onChange(units.filter((other) => other !== each))}
            >
              {t('access.removeUnit')} <span className="govuk-visually-hidden">{each}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
