/** R6: one list of those who would become absent, to be confirmed one by one. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkboxes } from '../parts/choices';
import { Form } from '../parts/form';
import type { Fault } from '../parts/form';
import type { TriedRowFragment } from './spreadsheet.generated';

interface AbsencesProps {
  rows: readonly TriedRowFragment[];
  onConfirm: (numbers: readonly string[]) => Promise<void>;
}

export function Absences({ rows, onConfirm }: AbsencesProps): ReactNode {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const submit = async () => {
    if (chosen.length === 0) return setFaults([{ field: 'absent', message: t('spreadsheet.absentMissing') }]);
    setFaults([]);
    return onConfirm(chosen);
  };
  return (
    <Form faults={faults} onSubmit={submit} button={t('spreadsheet.confirmAbsent')}>
      <Checkboxes
        name="absent"
        legend={t('spreadsheet.absent')}
        hint={t('spreadsheet.absentHint')}
        choices={rows.map(({ candidateNumber, candidateName }) => ({
          value: candidateNumber,
          label: `${candidateNumber} ${candidateName ?? ''}`,
        }))}
        values={chosen}
        onChange={setChosen}
        faults={faults}
      />
    </Form>
  );
}
