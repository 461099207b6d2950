import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../parts/act';
import { Checkboxes } from '../parts/choices';
import { Form } from '../parts/form';
import type { Fault } from '../parts/form';
import { TextArea } from '../parts/text-area';
import { ResultField, resultOf } from './result-field';
import type { ModeratedUnit } from './rows';
import { RecordClericalErrorDocument } from './sheet.generated';
import type { ModeratedRowFragment, RecordClericalErrorMutation } from './sheet.generated';

type Judged = Extract<RecordClericalErrorMutation['recordClericalError'], { __typename: 'RecordClericalErrorSuccess' }>;

interface Props {
  sheetId: string;
  unit: ModeratedUnit;
  rows: readonly ModeratedRowFragment[];
  onClose: () => void;
  onDone: (message: string) => void;
}

/** Clerical errors of one or several candidates: first told what would become of each, then recorded. */
export function CorrectionForm({ sheetId, unit, rows, onClose, onDone }: Props): ReactNode {
  const { t } = useTranslation();
  const { act, faults, setFaults } = useAct(RecordClericalErrorDocument);
  const [results, setResults] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const [absent, setAbsent] = useState<string[]>([]);
  const [tried, setTried] = useState<Judged | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const entered = (change: () => void) => {
    change();
    setTried(null);
  };
  const someAbsent = Object.values(results).some((each) => /^(a|absent)$/i.test(each.trim()));
  const send = async (dryRun: boolean) => {
    const judged = await act({
      marksheetId: sheetId,
      dryRun,
      rows: rows.map(({ candidate: { number }, version }) => ({
        candidateNumber: number,
        result: resultOf(results[number] ?? ''),
        reason,
        expectedVersion: version,
        confirmAbsent: absent.length > 0,
      })),
    });
    if (!judged) return;
    const refused: Fault[] = judged.rows.flatMap(({ candidateNumber, problem }) =>
      problem ? [{ field: fieldOf(candidateNumber, problem.__typename), message: problem.message }] : [],
    );
    setFaults(refused);
    if (dryRun) setTried(refused.length === 0 ? judged : null);
    else if (refused.length === 0) onDone(t('moderation.corrected', { count: judged.recorded }));
  };
  return (
    <section aria-labelledby="correct">
      <h2 id="correct" className="govuk-heading-m" tabIndex={-1} ref={heading}>
        {t('moderation.correctTitle')}
      </h2>
      <p className="govuk-body">{t('moderation.correctText')}</p>
      <Form
        faults={faults}
        onSubmit={() => send(tried === null)}
        button={t(tried === null ? 'moderation.check' : 'moderation.record')}
        beside={
          <button type="button" className="govuk-button govuk-button--secondary" onClick={onClose}>
            {t('dialog.cancel')}
          </button>
        }
      >
        {rows.map(({ candidate: { number, surname, forenames }, countedResult }) => (
          <ResultField
            key={number}
            unit={unit}
            name={`corrected-${number}`}
            label={t('moderation.correctedOf', { number, name: `${surname}, ${forenames}`, now: countedResult?.code })}
            value={results[number] ?? ''}
            onChange={(value) => entered(() => setResults({ ...results, [number]: value }))}
            faults={faults}
          />
        ))}
        <TextArea
          name="reason"
          label={t('moderation.reason')}
          hint={t('queue.reasonHint')}
          rows={2}
          value={reason}
          onChange={(value) => entered(() => setReason(value))}
          faults={faults}
        />
        {someAbsent && (
          <Checkboxes
            name="absent"
            legend={t('outcome.ABSENT')}
            values={absent}
            onChange={(values) => entered(() => setAbsent(values))}
            choices={[{ value: 'YES', label: t('moderation.absent') }]}
          />
        )}
        <div role="status">{tried && <Tried rows={rows} judged={tried} />}</div>
      </Form>
    </section>
  );
}

const fieldOf = (number: string, problem: string): string =>
  problem === 'TextLengthWrong' ? 'reason' : `corrected-${number}`;

function Tried({ rows, judged }: { rows: readonly ModeratedRowFragment[]; judged: Judged }): ReactNode {
  const { t } = useTranslation();
  const before = new Map(rows.map((row) => [row.candidate.number, row.countedResult?.code]));
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{t('moderation.checked')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {judged.rows.map(({ candidateNumber, row }) => (
          <li key={candidateNumber}>
            {t('moderation.wouldBe', {
              number: candidateNumber,
              from: before.get(candidateNumber),
              to: row?.countedResult?.code,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
