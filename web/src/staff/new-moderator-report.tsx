import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { day } from '../dates';
import { useAct } from '../parts/act';
import { Radios, Select } from '../parts/choices';
import { Done } from '../parts/done';
import { FileField } from '../parts/file-field';
import { Field, Form } from '../parts/form';
import { Page } from '../parts/page';
import {
  OfferingsToReportDocument,
  SeriesToReportDocument,
  UploadModeratorReportDocument,
} from './moderator-reports.generated';

const FIELDS = {
  OfferingNotFound: 'offering',
  ReportsKeptElsewhere: 'offering',
  CentreNotFound: 'centre',
  ReportLevelUnknown: 'level',
  ReportLastDayTooEarly: 'last-day',
  FileEmpty: 'file',
  FileTooLarge: 'file',
  FileBroken: 'file',
  FileNotPdf: 'file',
};

/** Uploads a report ahead of results day, or in place of the one before. */
export default function NewModeratorReport(): ReactNode {
  const { t } = useTranslation();
  const { act, faults, setFaults } = useAct(UploadModeratorReportDocument, { fields: FIELDS });
  const [series, setSeries] = useState('');
  const [offering, setOffering] = useState('');
  const [level, setLevel] = useState('');
  const [centre, setCentre] = useState('');
  const [language, setLanguage] = useState<'EN' | 'CY'>('EN');
  const [lastDay, setLastDay] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [done, setDone] = useState('');
  const [{ data }] = useQuery({ query: SeriesToReportDocument });
  const [{ data: offered }] = useQuery({
    query: OfferingsToReportDocument,
    variables: { series },
    pause: series === '',
  });
  const choose = { value: '', label: t('filter.choose') };
  const resultsDay = data?.series.find(({ id }) => id === series)?.resultsDay;
  const submit = async () => {
    if (offering === '') return setFaults([{ field: 'offering', message: t('reportUpload.unitMissing') }]);
    if (lastDay === '') return setFaults([{ field: 'last-day', message: t('reportUpload.lastDayMissing') }]);
    if (file === null) return setFaults([{ field: 'file', message: t('file.missing') }]);
    const answer = await act({
      offering,
      language,
      lastDay,
      file,
      ...(level.trim() !== '' && { level: level.trim() }),
      ...(centre.trim() !== '' && { centre: centre.trim() }),
    });
    if (answer) setDone(t(answer.replaced ? 'reportUpload.replaced' : 'reportUpload.done', { name: file.name }));
    return undefined;
  };
  return (
    <Page title={t('reportUpload.title')} back={{ to: '/staff/moderator-reports' }}>
      <Done message={done} />
      <Form faults={faults} onSubmit={submit} button={t('reportUpload.upload')}>
        <Select
          name="series"
          label={t('catalogue.series')}
          value={series}
          onChange={(value) => {
            setSeries(value);
            setOffering('');
          }}
          choices={[choose, ...(data?.series ?? []).map(({ id, title }) => ({ value: id, label: title }))]}
        />
        <Select
          name="offering"
          label={t('catalogue.unit')}
          value={offering}
          onChange={setOffering}
          choices={[
            choose,
            ...(offered?.offerings ?? []).map(({ id, unit }) => ({
              value: id,
              label: `${unit.code} ${unit.title} (${unit.level})`,
            })),
          ]}
          faults={faults}
        />
        <Field
          name="level"
          label={t('catalogue.level')}
          hint={t('reportUpload.levelHint')}
          className="govuk-input--width-5"
          value={level}
          onChange={setLevel}
          faults={faults}
        />
        <Field
          name="centre"
          label={t('users.centre')}
          hint={t('reportUpload.centreHint')}
          inputMode="numeric"
          className="govuk-input--width-5"
          value={centre}
          onChange={setCentre}
          faults={faults}
        />
        <Radios
          name="language"
          legend={t('reportUpload.language')}
          value={language}
          onChange={setLanguage}
          choices={[
            { value: 'EN', label: t('language.EN') },
            { value: 'CY', label: t('language.CY') },
          ]}
        />
        <Field
          name="last-day"
          label={t('reportUpload.lastDay')}
          {...(series !== '' && {
            hint: resultsDay ? t('reportUpload.from', { day: day(resultsDay) }) : t('reportUpload.noResultsDay'),
          })}
          type="date"
          className="govuk-input--width-10"
          value={lastDay}
          onChange={setLastDay}
          faults={faults}
        />
        <FileField
          name="file"
          label={t('reportUpload.file')}
          hint={t('reportUpload.fileHint')}
          accept="application/pdf"
          onChange={setFile}
          faults={faults}
        />
      </Form>
    </Page>
  );
}
