/** The forms of qualifications, series, units and options. What is left empty is not set afterwards. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment, Language, Outcome, Work } from '../api/schema.generated';
import { useAct } from '../parts/act';
import { RecordForm, several } from './record-form';
import type { Values } from './record-form';
import { SaveFamilyDocument, SaveOptionDocument, SaveSeriesDocument, SaveUnitDocument } from './records.generated';

export interface Props {
  /** What there is; left out: a new record. */
  given?: Values;
  onClose: () => void;
  onDone: (name: string) => void;
}

const text = (values: Values, name: string): string => (values[name] ?? '').trim();
const orNull = (values: Values, name: string): string | null => text(values, name) || null;
/** What is no number is refused by its field: 0 is no month, year or maximum. */
const number = (values: Values, name: string): number => {
  const typed = text(values, name);
  return /^\d{1,6}$/.test(typed) ? Number(typed) : 0;
};

export function FamilyForm({ given, onClose, onDone }: Props): ReactNode {
  const { t } = useTranslation();
  const { act, faults } = useAct(SaveFamilyDocument, { keyed: false });
  const save = async (values: Values) => {
    const told = ['telephone', 'email', 'hours'].some((name) => text(values, name) !== '');
    const elsewhere = ['url', 'textEn', 'textCy'].some((name) => text(values, name) !== '');
    const helpline = {
      telephone: text(values, 'telephone'),
      email: text(values, 'email'),
      hours: text(values, 'hours'),
    };
    const reports = { url: text(values, 'url'), textEn: text(values, 'textEn'), textCy: text(values, 'textCy') };
    const done = await act({
      code: text(values, 'code'),
      nameEn: text(values, 'nameEn'),
      nameCy: text(values, 'nameCy'),
      helpline: told ? helpline : null,
      reportsElsewhere: elsewhere ? reports : null,
    });
    if (done) onDone(text(values, 'code'));
  };
  return (
    <RecordForm
      title={t('record.family')}
      {...(given && { given })}
      faults={faults}
      onSave={save}
      onClose={onClose}
      fields={[
        { name: 'code', label: t('catalogue.code'), fixed: given !== undefined },
        { name: 'nameEn', label: t('record.nameEn') },
        { name: 'nameCy', label: t('record.nameCy') },
        { name: 'telephone', label: t('record.telephone') },
        { name: 'email', label: t('record.email') },
        { name: 'hours', label: t('record.hours') },
        { name: 'url', label: t('record.reports'), hint: t('record.reportsHint') },
        { name: 'textEn', label: t('record.reportsEn') },
        { name: 'textCy', label: t('record.reportsCy') },
      ]}
    />
  );
}

export function SeriesForm({ given, onClose, onDone }: Props): ReactNode {
  const { t } = useTranslation();
  const { act, faults } = useAct(SaveSeriesDocument, {
    keyed: false,
    fields: { CatalogueEntryUnknown: 'family' },
  });
  const save = async (values: Values) => {
    const done = await act({
      family: text(values, 'family'),
      month: number(values, 'month'),
      year: number(values, 'year'),
      ediBoard: text(values, 'ediBoard'),
      ediSeries: text(values, 'ediSeries'),
      entriesDeadline: orNull(values, 'entriesDeadline'),
      amendmentsClose: orNull(values, 'amendmentsClose'),
      resultsDay: orNull(values, 'resultsDay'),
    });
    if (done) onDone(`${text(values, 'family')} ${text(values, 'month')}/${text(values, 'year')}`);
  };
  const fixed = given !== undefined;
  return (
    <RecordForm
      title={t('record.series')}
      {...(given && { given })}
      faults={faults}
      onSave={save}
      onClose={onClose}
      fields={[
        { name: 'family', label: t('record.familyCode'), fixed },
        { name: 'month', label: t('record.month'), fixed },
        { name: 'year', label: t('record.year'), fixed },
        { name: 'ediBoard', label: t('record.ediBoard') },
        { name: 'ediSeries', label: t('record.ediSeries') },
        { name: 'entriesDeadline', label: t('catalogue.entriesDeadline'), kind: 'date' },
        { name: 'amendmentsClose', label: t('catalogue.amendmentsClose'), kind: 'date' },
        { name: 'resultsDay', label: t('catalogue.resultsDay'), kind: 'date' },
      ]}
    />
  );
}

export function OptionForm({ given, onClose, onDone }: Props): ReactNode {
  const { t } = useTranslation();
  const { act, faults } = useAct(SaveOptionDocument, { keyed: false, fields: { CatalogueEntryUnknown: 'units' } });
  const save = async (values: Values) => {
    if (await act({ code: text(values, 'code'), units: several(values['units']) })) onDone(text(values, 'code'));
  };
  return (
    <RecordForm
      title={t('record.option')}
      {...(given && { given })}
      faults={faults}
      onSave={save}
      onClose={onClose}
      fields={[
        { name: 'code', label: t('catalogue.code'), hint: t('record.optionHint'), fixed: given !== undefined },
        { name: 'units', label: t('record.units'), hint: t('record.unitsHint') },
      ]}
    />
  );
}

const ASSESSMENTS: readonly Assessment[] = ['MARKS', 'OUTCOMES', 'UPLOAD_ONLY'];
const OUTCOMES: readonly Outcome[] = ['PASS', 'MERIT', 'DISTINCTION'];
const WORKS: readonly Work[] = ['UPLOAD', 'UPLOAD_GROUP', 'POST', 'VISIT', 'NONE'];
const LANGUAGES: readonly Language[] = ['EN', 'CY'];
/** What a new unit is unless told otherwise. */
const NEW_UNIT: Values = { assessment: 'MARKS', work: 'UPLOAD', language: 'EN', traits: 'maximumMarkConfirmed' };

export function UnitForm({ given, onClose, onDone }: Props): ReactNode {
  const { t } = useTranslation();
  const { act, faults } = useAct(SaveUnitDocument, { keyed: false, fields: { CatalogueEntryUnknown: 'family' } });
  const save = async (values: Values) => {
    const traits = several(values['traits']);
    const done = await act({
      code: text(values, 'code'),
      aliases: several(values['aliases']),
      titleEn: text(values, 'titleEn'),
      titleCy: orNull(values, 'titleCy'),
      family: text(values, 'family'),
      level: text(values, 'level'),
      language: values['language'] as Language,
      assessment: values['assessment'] as Assessment,
      maximumMark: text(values, 'maximumMark') === '' ? null : number(values, 'maximumMark'),
      maximumMarkConfirmed: traits.includes('maximumMarkConfirmed'),
      outcomes: several(values['outcomes']) as Outcome[],
      linear: traits.includes('linear'),
      teacherInitials: traits.includes('teacherInitials'),
      work: values['work'] as Work,
    });
    if (done) onDone(text(values, 'code'));
  };
  return (
    <RecordForm
      title={t('record.unit')}
      given={given ?? NEW_UNIT}
      faults={faults}
      onSave={save}
      onClose={onClose}
      fields={[
        { name: 'code', label: t('catalogue.code'), fixed: given !== undefined },
        { name: 'aliases', label: t('catalogue.aliases'), hint: t('record.unitsHint') },
        { name: 'titleEn', label: t('record.nameEn') },
        { name: 'titleCy', label: t('record.nameCy') },
        { name: 'family', label: t('record.familyCode') },
        { name: 'level', label: t('catalogue.level') },
        {
          name: 'language',
          label: t('catalogue.medium'),
          kind: 'choice',
          choices: LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) })),
        },
        {
          name: 'assessment',
          label: t('catalogue.assessment'),
          kind: 'choice',
          choices: ASSESSMENTS.map((value) => ({ value, label: t(`assessment.${value}`) })),
        },
        { name: 'maximumMark', label: t('record.maximum') },
        {
          name: 'outcomes',
          label: t('record.outcomes'),
          kind: 'several',
          choices: OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) })),
        },
        {
          name: 'traits',
          label: t('record.traits'),
          kind: 'several',
          choices: [
            { value: 'maximumMarkConfirmed', label: t('record.confirmed') },
            { value: 'linear', label: t('catalogue.linear') },
            { value: 'teacherInitials', label: t('catalogue.initials') },
          ],
        },
        {
          name: 'work',
          label: t('catalogue.work'),
          kind: 'choice',
          choices: WORKS.map((value) => ({ value, label: t(`workKind.${value}`) })),
        },
      ]}
    />
  );
}
