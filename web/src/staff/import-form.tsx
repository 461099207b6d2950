import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { failureOf } from '../api/client';
import { useFailureWords } from '../parts/failed';
import { FileField } from '../parts/file-field';
import { Form } from '../parts/form';
import type { Fault } from '../parts/form';
import { ImportEntriesDocument } from './entries.generated';

/** Sends a file and goes to what became of it, applied or refused. */
export function ImportForm({ onFile }: { onFile: (id: string) => void }): ReactNode {
  const { t } = useTranslation();
  const client = useClient();
  const words = useFailureWords();
  const [file, setFile] = useState<File | null>(null);
  const [faults, setFaults] = useState<Fault[]>([]);
  const submit = async () => {
    if (file === null) return setFaults([{ field: 'entries-file', message: t('file.missing') }]);
    const { data, error } = await client.mutation(ImportEntriesDocument, { input: { file } }).toPromise();
    if (error) return setFaults([{ field: 'entries-file', message: words(failureOf(error)) }]);
    const answer = data!.importEntries;
    if ('file' in answer) return onFile(answer.file.id);
    return setFaults([{ field: 'entries-file', message: answer.message }]);
  };
  return (
    <Form faults={faults} onSubmit={submit} button={t('entries.import')}>
      <FileField
        name="entries-file"
        label={t('entries.file')}
        hint={t('entries.fileHint')}
        onChange={setFile}
        faults={faults}
      />
    </Form>
  );
}
