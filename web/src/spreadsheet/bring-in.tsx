/** A file is chosen, what it would change is shown, and that is saved: in this order, with absences asked about in between. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/change';
import { Done } from '../parts/done';
import { useFailureWords } from '../parts/failed';
import { FileField } from '../parts/file-field';
import { Form } from '../parts/form';
import type { Fault } from '../parts/form';
import { Absences } from './absences';
import { DryRun } from './dry-run';
import { ApplyResultsDocument, ValidateResultsDocument } from './spreadsheet.generated';
import type { SpreadsheetQuery } from './spreadsheet.generated';
import { unconfirmed } from './tried';
import type { Tried } from './tried';

const FIELD = 'results-file';
type Sheet = NonNullable<SpreadsheetQuery['marksheet']>;

export function BringIn({ sheet }: { sheet: Sheet }): ReactNode {
  const { t } = useTranslation();
  const words = useFailureWords();
  const validate = useChange(ValidateResultsDocument, false);
  const apply = useChange(ApplyResultsDocument);
  const [file, setFile] = useState<File | null>(null);
  const [tried, setTried] = useState<Tried | null>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [done, setDone] = useState('');

  const refuse = (...messages: string[]) => {
    setTried(null);
    setFaults(messages.map((message) => ({ field: FIELD, message })));
  };
  const tryOut = async (absent: readonly string[] = []) => {
    setDone('');
    if (file === null) return refuse(t('file.missing'));
    const place = { centre: sheet.centre.number, series: sheet.series.id, unit: sheet.unit.code };
    const confirmAbsent = absent.map((candidateNumber) => ({ candidateNumber }));
    const { answer, failure } = await validate({ ...place, file, confirmAbsent });
    if (failure) return refuse(words(failure));
    if (answer.__typename === 'MarksFileRefused') return refuse(...answer.findings.map(({ text }) => text));
    if (answer.__typename !== 'ValidateResultsSuccess') return refuse(answer.message);
    setFaults([]);
    return setTried(answer);
  };
  const save = async (token: string) => {
    const { answer, failure } = await apply({ token });
    if (failure) return setFaults([{ message: words(failure) }]);
    if (answer.__typename === 'DryRunOutdated')
      return refuse(answer.message, ...answer.movedRows.slice(0, 10).map(({ problem }) => problem.message));
    if (answer.__typename !== 'ApplyResultsSuccess') return refuse(answer.message);
    setTried(null);
    return setDone(t('spreadsheet.saved', { changed: answer.changed }));
  };

  const absent = tried === null ? [] : unconfirmed(tried);
  return (
    <section aria-labelledby="bring-in">
      <h2 className="govuk-heading-m" id="bring-in">
        {t('spreadsheet.bringIn')}
      </h2>
      <Done message={done} />
      <Form faults={faults} onSubmit={() => tryOut()} button={t('spreadsheet.tryOut')}>
        <FileField
          name={FIELD}
          label={t('spreadsheet.file')}
          hint={t('spreadsheet.fileHint')}
          accept=".csv,.txt,.xlsx,.json"
          onChange={(chosen) => {
            setFile(chosen);
            setTried(null);
          }}
          faults={faults}
        />
      </Form>
      {tried !== null && (
        <DryRun tried={tried} initials={sheet.unit.teacherInitials} onSave={save}>
          {absent.length > 0 && <Absences rows={absent} onConfirm={tryOut} />}
        </DryRun>
      )}
    </section>
  );
}
