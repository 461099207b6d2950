/** The submissions of a sheet, each with its receipt: on paper, and compared with what the centre has on record. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { failureOf } from '../api/client';
import { moment } from '../dates';
import { languageNow } from '../language';
import type { SubmissionLineFragment } from '../pages/submission.generated';
import { VerifyReceiptDocument } from '../pages/submission.generated';
import { useFailureWords } from '../parts/failed';
import { Form } from '../parts/form';
import type { Fault } from '../parts/form';
import { TextArea } from '../parts/text-area';
import type { Sheet } from './sheet';

export function Receipts({ sheet }: { sheet: Sheet }): ReactNode {
  const { t } = useTranslation();
  if (sheet.submissions.length === 0) return null;
  return (
    <section aria-labelledby="receipts">
      <h2 className="govuk-heading-m" id="receipts">
        {t('receipt.title')}
      </h2>
      {sheet.submissions.map((submission) => (
        <Receipt key={submission.sequence} sheet={sheet} submission={submission} />
      ))}
    </section>
  );
}

function Receipt({ sheet, submission }: { sheet: Sheet; submission: SubmissionLineFragment }): ReactNode {
  const { t } = useTranslation();
  const { sequence, at, by, count, late, receipt, reopened } = submission;
  const pdf = `/reports/receipt.pdf?marksheet=${sheet.id}&sequence=${String(sequence)}&language=${languageNow().toLowerCase()}`;
  return (
    <div className="iamis-receipt">
      <h3 className="govuk-heading-s">{t('receipt.submission', { sequence })}</h3>
      <p className="govuk-body">
        {t('receipt.line', { count, at: moment(at), by })} {late && <strong>{t('receipt.late')}</strong>}
      </p>
      {reopened && (
        <p className="govuk-body">
          <strong>
            {t('receipt.reopened', { at: moment(reopened.at), by: reopened.by, reason: reopened.reason })}
          </strong>
        </p>
      )}
      <p className="govuk-body">
        {t('receipt.code')} <code className="iamis-code">{receipt}</code>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={pdf}>
          {t('receipt.pdf', { sequence })}
        </a>
      </p>
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{t('receipt.check', { sequence })}</span>
        </summary>
        <div className="govuk-details__text">
          <Check sheet={sheet} sequence={sequence} />
        </div>
      </details>
    </div>
  );
}

/** Number, result and initials of each line, however a spreadsheet parts them. */
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.split(/[\t;,]+/).map((part) => part.trim()))
    .filter(([number]) => number)
    .map(([number, result = '', initials = '']) => ({
      candidateNumber: number!.padStart(4, '0'),
      result: result.toUpperCase(),
      initials: initials.toUpperCase(),
    }));

function Check({ sheet, sequence }: { sheet: Sheet; sequence: number }): ReactNode {
  const { t } = useTranslation();
  const client = useClient();
  const words = useFailureWords();
  const name = `rows-${String(sequence)}`;
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const fill = () => {
    const rows = sheet.rows.nodes.filter((row) => row.submission === sequence);
    setText(rows.map((row) => [row.candidate.number, row.result?.code, row.initials ?? ''].join(';')).join('\n'));
  };
  const check = async () => {
    const input = { marksheetId: sheet.id, sequence, rows: linesOf(text) };
    if (input.rows.length === 0) return setFaults([{ field: name, message: t('receipt.rowsMissing') }]);
    const { data, error } = await client
      .query(VerifyReceiptDocument, { input }, { requestPolicy: 'network-only' })
      .toPromise();
    if (error) return setFaults([{ message: words(failureOf(error)) }]);
    setFaults([]);
    setSaid(t(data?.verifyReceipt?.matches ? 'receipt.matches' : 'receipt.differs'));
  };
  return (
    <Form
      faults={faults}
      onSubmit={check}
      button={t('receipt.compare')}
      beside={
        <button type="button" className="iamis-link-button" onClick={fill}>
          {t('receipt.fill')}
        </button>
      }
    >
      <TextArea
        name={name}
        label={t('receipt.rows')}
        hint={t('receipt.rowsHint')}
        value={text}
        onChange={setText}
        faults={faults}
      />
      <p className="govuk-body" role="status">
        {said}
      </p>
    </Form>
  );
}
