import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/change';
import { RequestMarkAmendmentDocument } from '../pages/amendment.generated';
import { useFailureWords } from '../parts/failed';
import { Field, Form } from '../parts/form';
import type { Fault } from '../parts/form';
import { TextArea } from '../parts/text-area';
import { useViewer } from '../session';
import { Requested } from './requested';
import type { Sheet } from './sheet';

/** Which field a refusal is about. */
const FIELDS: Record<string, string> = {
  AmendmentCentreDiffers: 'centre',
  CandidateNotOnMarksheet: 'candidate',
  RowNotSubmitted: 'candidate',
  AmendmentAlreadyOpen: 'candidate',
  SubmittedResultDiffers: 'submitted',
};

interface AmendmentFieldsProps {
  sheet: Sheet;
  /** The candidate one came from, if any. */
  row: string;
  onDone: (number: string) => void;
}

export function AmendmentFields({ sheet, row, onDone }: AmendmentFieldsProps): ReactNode {
  const { t } = useTranslation();
  const words = useFailureWords();
  const ask = useChange(RequestMarkAmendmentDocument);
  const viewer = useViewer();
  const submittedOf = (number: string) =>
    sheet.rows.nodes.find(({ candidate, status }) => candidate.number === number && status === 'SUBMITTED');
  const [number, setNumber] = useState(row);
  const [submitted, setSubmitted] = useState(submittedOf(row)?.result?.code ?? '');
  const [requested, setRequested] = useState('');
  const [reason, setReason] = useState('');
  const [requester, setRequester] = useState(viewer.name);
  const [faults, setFaults] = useState<Fault[]>([]);
  const candidate = submittedOf(number)?.candidate;

  const choose = (typed: string) => {
    setNumber(typed);
    setSubmitted(submittedOf(typed.trim())?.result?.code ?? '');
  };
  const missing = (): Fault[] =>
    Object.entries({ candidate: number, submitted, requested, reason, requester })
      .filter(([, value]) => value.trim() === '')
      .map(([field]) => ({ field, message: t(`amendment.missing.${field}` as 'amendment.missing.reason') }));
  const submit = async () => {
    const first = missing();
    if (first.length > 0) return setFaults(first);
    const { answer, failure } = await ask({
      marksheetId: sheet.id,
      centre: sheet.centre.number,
      candidateNumber: number.trim(),
      submittedResult: submitted.trim(),
      requestedResult: { typed: requested },
      reason,
      requester,
    });
    if (failure) return setFaults([{ message: words(failure) }]);
    if (answer.__typename !== 'RequestMarkAmendmentSuccess') {
      const field = 'field' in answer ? answer.field : (FIELDS[answer.__typename] ?? 'requested');
      return setFaults([{ field, message: answer.message }]);
    }
    setFaults([]);
    setRequested('');
    setReason('');
    return onDone(number.trim());
  };
  return (
    <Form faults={faults} onSubmit={submit} button={t('amendment.send')}>
      <Field
        name="centre"
        label={t('amendment.centre')}
        className="govuk-input--width-5"
        value={sheet.centre.number}
        onChange={() => undefined}
        readOnly
        faults={faults}
      />
      <Field
        name="centreName"
        label={t('amendment.centreName')}
        className="govuk-input--width-20"
        value={sheet.centre.name}
        onChange={() => undefined}
        readOnly
      />
      <Field
        name="candidate"
        label={t('amendment.candidate')}
        inputMode="numeric"
        autoComplete="off"
        className="govuk-input--width-4"
        value={number}
        onChange={choose}
        faults={faults}
      />
      <p className="govuk-body iamis-filled-in" role="status">
        {candidate && `${candidate.surname}: ${candidate.forenames}`}
      </p>
      <Field
        name="submitted"
        label={t('amendment.submitted')}
        hint={t('amendment.submittedHint')}
        autoComplete="off"
        className="govuk-input--width-10"
        value={submitted}
        onChange={setSubmitted}
        faults={faults}
      />
      <Requested unit={sheet.unit} value={requested} onChange={setRequested} faults={faults} />
      <TextArea name="reason" label={t('amendment.reason')} value={reason} onChange={setReason} faults={faults} />
      <Field
        name="requester"
        label={t('amendment.requester')}
        autoComplete="name"
        className="govuk-input--width-20"
        value={requester}
        onChange={setRequester}
        faults={faults}
      />
    </Form>
  );
}
