import { useEffect, useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import type { MarksheetFilter, MarksheetState } from '../api/schema.generated';
import { Field, Group } from '../parts/form';

const STATES = [
  'NOT_STARTED',
  'IN_PROGRESS',
  'READY',
  'SUBMITTED',
  'LATE_ROWS_OPEN',
  'UPLOAD_ONLY',
] as const satisfies readonly MarksheetState[];

const isState = (given: string | null): given is (typeof STATES)[number] => STATES.some((state) => state === given);

/** The filter stands in the address, so that going back and reloading keep it. */
export function filterOf(search: URLSearchParams): MarksheetFilter {
  const [text, state, centre] = ['text', 'state', 'centre'].map((name) => search.get(name)?.trim() ?? '');
  return {
    ...(text && { text }),
    ...(isState(state!) && { state: [state] }),
    ...(/^\d{5}$/.test(centre!) && { centre: centre! }),
  };
}

export function Filters({ withCentre }: { withCentre: boolean }): ReactNode {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const [given, setGiven] = useState(() => asGiven(search));
  const [fault, setFault] = useState('');
  useEffect(() => setGiven(asGiven(search)), [search]);
  const set = (name: keyof typeof given) => (value: string) => setGiven((now) => ({ ...now, [name]: value }));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const centre = given.centre.trim();
    if (centre !== '' && !/^\d{5}$/.test(centre)) return setFault(t('home.centreFault'));
    setFault('');
    setSearch(Object.entries({ ...given, centre }).filter(([, value]) => value.trim() !== ''));
  };
  return (
    <form role="search" className="iamis-search" onSubmit={submit} noValidate>
      <Field name="text" type="search" label={t('home.search')} value={given.text} onChange={set('text')} />
      <Group name="state" label={t('home.state')}>
        {() => (
          <select
            id="state"
            className="govuk-select"
            value={given.state}
            onChange={(event) => set('state')(event.target.value)}
          >
            <option value="">{t('home.anyState')}</option>
            {STATES.map((state) => (
              <option key={state} value={state}>
                {t(`state.${state}`)}
              </option>
            ))}
          </select>
        )}
      </Group>
      {withCentre && (
        <Field
          name="centre"
          label={t('home.centre')}
          inputMode="numeric"
          className="govuk-input--width-5"
          value={given.centre}
          onChange={set('centre')}
          faults={fault === '' ? [] : [{ field: 'centre', message: fault }]}
        />
      )}
      <div className="govuk-button-group">
        <button className="govuk-button govuk-button--secondary">{t('home.apply')}</button>
        {[...search.keys()].length > 0 && (
          <button type="button" className="iamis-link-button" onClick={() => setSearch([])}>
            {t('home.clear')}
          </button>
        )}
      </div>
    </form>
  );
}

const asGiven = (search: URLSearchParams) => ({
  text: search.get('text') ?? '',
  state: search.get('state') ?? '',
  centre: search.get('centre') ?? '',
});
