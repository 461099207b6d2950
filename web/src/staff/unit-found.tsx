import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Answer } from '../parts/answer';
import { SummaryLine } from '../parts/summary';
import { CatalogueUnitDocument } from './catalogue.generated';
import type { CatalogueUnitQuery } from './catalogue.generated';
import { ChangeButton } from './record-form';
import type { Edit, Values } from './record-form';

/** A unit by code or alias, or what an entered option stands for. */
export function UnitFound({ code, onEdit }: { code: string; onEdit: Edit }): ReactNode {
  const { t } = useTranslation();
  return (
    <Answer query={CatalogueUnitDocument} variables={{ code }}>
      {({ unit, option }) => (
        <div role="status">
          {unit === null && option === null && <p className="govuk-body">{t('catalogue.nothing', { code })}</p>}
          {unit && (
            <>
              <Unit unit={unit} />
              <p className="govuk-body">
                <ChangeButton name={unit.code} onClick={() => onEdit('unit', valuesOf(unit))} />
              </p>
            </>
          )}
          {option && (
            <p className="govuk-body">
              {t('catalogue.option', { code: option.code })}{' '}
              {option.units.length === 0
                ? t('catalogue.optionExamined')
                : option.units.map((each) => `${each.code} ${each.title}`).join(', ')}{' '}
              <ChangeButton
                name={option.code}
                onClick={() =>
                  onEdit('option', { code: option.code, units: option.units.map((each) => each.code).join(' ') })
                }
              />
            </p>
          )}
        </div>
      )}
    </Answer>
  );
}

function valuesOf(unit: NonNullable<CatalogueUnitQuery['unit']>): Values {
  const { code, aliases, titleEn, titleCy, family, level, language, assessment, maximumMark, outcomes, work } = unit;
  const traits = (['maximumMarkConfirmed', 'linear', 'teacherInitials'] as const).filter((trait) => unit[trait]);
  return {
    code,
    aliases: aliases.join(' '),
    titleEn,
    // Where there is none, the service tells the English one.
    titleCy: titleCy === titleEn ? '' : titleCy,
    family: family.code,
    level,
    language,
    assessment,
    maximumMark: maximumMark === null ? '' : String(maximumMark),
    outcomes: outcomes.join(' '),
    traits: traits.join(' '),
    work,
  };
}

function Unit({ unit }: { unit: NonNullable<CatalogueUnitQuery['unit']> }): ReactNode {
  const { t } = useTranslation();
  const yes = (value: boolean) => t(value ? 'answer.yes' : 'answer.no');
  return (
    <dl className="govuk-summary-list">
      <SummaryLine term={t('catalogue.unit')}>
        {unit.code} {unit.title}
      </SummaryLine>
      {unit.aliases.length > 0 && <SummaryLine term={t('catalogue.aliases')}>{unit.aliases.join(', ')}</SummaryLine>}
      <SummaryLine term={t('catalogue.family')}>{unit.family.name}</SummaryLine>
      <SummaryLine term={t('catalogue.level')}>{unit.level}</SummaryLine>
      <SummaryLine term={t('catalogue.medium')}>{t(`language.${unit.language}`)}</SummaryLine>
      <SummaryLine term={t('catalogue.assessment')}>
        {t(`assessment.${unit.assessment}`)} {unit.outcomes.map((each) => t(`outcome.${each}`)).join(', ')}
        {unit.maximumMark !== null && t('catalogue.maximum', { mark: unit.maximumMark })}
        {!unit.maximumMarkConfirmed && ` ${t('catalogue.unconfirmed')}`}
      </SummaryLine>
      <SummaryLine term={t('catalogue.linear')}>{yes(unit.linear)}</SummaryLine>
      <SummaryLine term={t('catalogue.initials')}>{yes(unit.teacherInitials)}</SummaryLine>
      <SummaryLine term={t('catalogue.work')}>{t(`workKind.${unit.work}`)}</SummaryLine>
    </dl>
  );
}
