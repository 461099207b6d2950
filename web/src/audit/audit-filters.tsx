import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditFilter, ChangeWay } from '../api/schema.generated';
import { startOfDay } from '../london';
import { Select } from '../parts/choices';
import { Field } from '../parts/form';
import { useSession } from '../session';

const WAYS: readonly ChangeWay[] = ['WEB', 'API', 'FILE', 'ENTRIES'];
const NOTHING = { centre: '', action: '', object: '', from: '', to: '', way: '' };

function filterOf({ centre, action, object, from, to, way }: typeof NOTHING): AuditFilter {
  return {
    ...(/^\d{5}$/.test(centre) && { centre }),
    ...(action.trim() !== '' && { action: action.trim() }),
    ...(object.trim() !== '' && { object: object.trim() }),
    ...(from !== '' && { from: startOfDay(from).toISOString() }),
    ...(to !== '' && { to: startOfDay(to, 1).toISOString() }),
    ...(way !== '' && { way: way as ChangeWay }),
  };
}

export function AuditFilters({ onFilter }: { onFilter: (filter: AuditFilter) => void }): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const [given, setGiven] = useState(NOTHING);
  const put = (name: keyof typeof NOTHING) => (value: string) => setGiven({ ...given, [name]: value });
  return (
    <form
      className="iamis-filters"
      role="search"
      aria-label={t('users.filter')}
      onSubmit={(event) => {
        event.preventDefault();
        onFilter(filterOf(given));
      }}
    >
      <Field name="from" label={t('audit.from')} type="date" value={given.from} onChange={put('from')} />
      <Field name="to" label={t('audit.to')} type="date" value={given.to} onChange={put('to')} />
      {may('audit:verify') && (
        <Field
          name="centre"
          label={t('users.centre')}
          inputMode="numeric"
          className="govuk-input--width-5"
          value={given.centre}
          onChange={put('centre')}
        />
      )}
      <Field
        name="action"
        label={t('audit.what')}
        className="govuk-input--width-10"
        spellCheck={false}
        value={given.action}
        onChange={put('action')}
      />
      <Field
        name="object"
        label={t('audit.object')}
        className="govuk-input--width-10"
        spellCheck={false}
        value={given.object}
        onChange={put('object')}
      />
      <Select
        name="way"
        label={t('audit.way')}
        value={given.way}
        onChange={put('way')}
        choices={[{ value: '', label: t('filter.all') }, ...WAYS.map((value) => ({ value, label: t(`way.${value}`) }))]}
      />
      <button className="govuk-button govuk-button--secondary">{t('audit.apply')}</button>
      <button
        type="button"
        className="iamis-link-button"
        onClick={() => {
          setGiven(NOTHING);
          onFilter({});
        }}
      >
        {t('audit.clear')}
      </button>
    </form>
  );
}
