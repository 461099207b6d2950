import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useChange } from '../api/change';
import { SetExplanatoryNoteDocument } from '../pages/sample.generated';
import { Done } from '../parts/done';
import { useFailureWords } from '../parts/failed';
import { Form } from '../parts/form';
import type { Fault } from '../parts/form';
import { TextArea } from '../parts/text-area';
import { useSession } from '../session';
import type { Sheet } from './sheet';

/** The note to the moderator that goes with a sample the centre changed (R25). */
export function Note({ sheet }: { sheet: Sheet }): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const words = useFailureWords();
  const set = useChange(SetExplanatoryNoteDocument);
  const before = sheet.sample?.explanatoryNote ?? '';
  const [note, setNote] = useState(before);
  const [done, setDone] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const save = async () => {
    setDone('');
    const { answer, failure } = await set({ marksheetId: sheet.id, note });
    if (failure) return setFaults([{ field: 'note', message: words(failure) }]);
    if (answer.__typename !== 'SetExplanatoryNoteSuccess')
      return setFaults([{ field: 'note', message: answer.message }]);
    setFaults([]);
    return setDone(t(note.trim() === '' ? 'note.removed' : 'note.saved'));
  };
  return (
    <section aria-labelledby="note-title" className="iamis-section">
      <h2 className="govuk-heading-m" id="note-title">
        {t('note.title')}
      </h2>
      <Done message={done} />
      {sheet.sample?.noteMissing && (
        <p className="govuk-body">
          <strong>{t('note.missing')}</strong>
        </p>
      )}
      {may('sample:write') ? (
        <Form faults={faults} onSubmit={save} button={t('note.save')}>
          <TextArea
            name="note"
            label={t('note.label')}
            hint={t('note.hint')}
            value={note}
            onChange={setNote}
            faults={faults}
          />
        </Form>
      ) : (
        <p className="govuk-body iamis-lines">{before}</p>
      )}
      {may('files:write') && (
        <p className="govuk-body">
          <Link href={`/marksheets/${sheet.id}/work`} className="govuk-link">
            {t('note.upload')}
          </Link>
        </p>
      )}
    </section>
  );
}
