/** The guides' Options: candidate search, rows, sort by, show. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ORDERS, ROWS } from './list';
import type { Options as Chosen, Show } from './list';

interface Props {
  chosen: Chosen;
  sampled: boolean;
  onChoose: (changed: Partial<Chosen>) => void;
  /** Search was pressed: to the first row found. */
  onSearch: () => void;
}

export function Options({ chosen, sampled, onChoose, onSearch }: Props): ReactNode {
  const { t } = useTranslation();
  const [search, setSearch] = useState(chosen.search);
  const shows: Show[] = sampled ? ['ALL', 'UNMARKED', 'MARKED', 'SAMPLE'] : ['ALL', 'UNMARKED', 'MARKED'];
  return (
    <form
      className="iamis-grid__options"
      role="search"
      aria-label={t('grid.options')}
      onSubmit={(event) => {
        event.preventDefault();
        onChoose({ search });
        onSearch();
      }}
    >
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="search">
          {t('grid.search')}
        </label>
        <input
          id="search"
          type="search"
          className="govuk-input govuk-input--width-10"
          autoComplete="off"
          spellCheck={false}
          value={search}
          onChange={({ target }) => {
            setSearch(target.value);
            onChoose({ search: target.value });
          }}
        />{' '}
        <button className="govuk-button govuk-button--secondary iamis-grid__small">{t('grid.searchButton')}</button>
      </div>
      <Select
        name="rows"
        label={t('grid.rows')}
        value={String(chosen.size)}
        choices={ROWS.map((size) => [String(size), size === 0 ? t('grid.all') : String(size)])}
        onChange={(size) => onChoose({ size: Number(size) })}
      />
      <Select
        name="order"
        label={t('grid.sortBy')}
        value={chosen.order}
        choices={ORDERS.map((order) => [order, t(`grid.order.${order}`)])}
        onChange={(order) => onChoose({ order: order as Chosen['order'] })}
      />
      <Select
        name="show"
        label={t('grid.show')}
        value={chosen.show}
        choices={shows.map((show) => [show, t(`grid.show.${show}`)])}
        onChange={(show) => onChoose({ show: show as Show })}
      />
    </form>
  );
}

interface SelectProps {
  name: string;
  label: string;
  value: string;
  choices: [value: string, words: string][];
  onChange: (value: string) => void;
}

function Select({ name, label, value, choices, onChange }: SelectProps): ReactNode {
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={name}>
        {label}
      </label>
      <select id={name} className="govuk-select" value={value} onChange={({ target }) => onChange(target.value)}>
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
