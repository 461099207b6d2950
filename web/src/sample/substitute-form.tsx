import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useChange } from '../api/change';
import { SubstituteInSampleDocument } from '../pages/substitute.generated';
import type { StandInFragment, SubstituteQuery } from '../pages/substitute.generated';
import { useFailureWords } from '../parts/failed';
import { Form, Group } from '../parts/form';
import type { Fault } from '../parts/form';
import { Radios } from '../parts/radios';
import { TextArea } from '../parts/text-area';

const KINDS = ['INCOMPLETE', 'LOST'] as const;
const ANOTHER = 'another';

interface SubstituteFormProps {
  id: string;
  number: string;
  rows: readonly StandInFragment[];
  proposal: NonNullable<SubstituteQuery['substituteProposal']>;
}

export function SubstituteForm({ id, number, rows, proposal }: SubstituteFormProps): ReactNode {
  const { t } = useTranslation();
  const words = useFailureWords();
  const [, go] = useLocation();
  const substitute = useChange(SubstituteInSampleDocument);
  const [kind, setKind] = useState<(typeof KINDS)[number] | ''>('');
  const [explanation, setExplanation] = useState('');
  const [chosen, setChosen] = useState('');
  const [another, setAnother] = useState('');
  const [passedOverReason, setPassedOverReason] = useState('');
  const [passedOver, setPassedOver] = useState(false);
  const [faults, setFaults] = useState<Fault[]>([]);
  const standIn = chosen === ANOTHER ? another : chosen;

  const missing = (): Fault[] => [
    ...(kind === '' ? [{ field: 'kind-INCOMPLETE', message: t('substitute.kindMissing') }] : []),
    ...(explanation.trim() === '' ? [{ field: 'explanation', message: t('substitute.explanationMissing') }] : []),
    ...(standIn === ''
      ? [{ field: chosen === ANOTHER ? 'another' : firstField(proposal), message: t('substitute.standInMissing') }]
      : []),
  ];
  const submit = async () => {
    const first = missing();
    if (first.length > 0 || kind === '') return setFaults(first);
    const { answer, failure } = await substitute({
      marksheetId: id,
      candidateNumber: number,
      standIn,
      kind,
      explanation,
      ...(passedOverReason.trim() !== '' && { passedOverReason }),
    });
    if (failure) return setFaults([{ message: words(failure) }]);
    if (answer.__typename === 'SubstituteInSampleSuccess') {
      const then = answer.amendmentRequest ? 'asked' : answer.amendmentAdvised ? 'advised' : '';
      return go(`/marksheets/${id}/sample?original=${number}&standIn=${standIn}&then=${then}`);
    }
    if (answer.__typename === 'NearerCandidatePassedOver') setPassedOver(true);
    return setFaults([{ field: fieldOf(answer), message: answer.message }]);
  };
  return (
    <Form faults={faults} onSubmit={submit} button={t('substitute.save')}>
      <Radios
        name="kind"
        legend={t('substitute.kind')}
        value={kind}
        onChange={(value) => setKind(value as (typeof KINDS)[number])}
        options={KINDS.map((each) => ({
          value: each,
          label: t(`substitution.${each}`),
          hint: t(`substitute.hint.${each}`),
        }))}
        faults={faults}
      />
      <TextArea
        name="explanation"
        label={t('substitute.explanation')}
        value={explanation}
        onChange={setExplanation}
        faults={faults}
      />
      <Radios
        name="standIn"
        legend={t('substitute.standIn')}
        hint={t('substitute.standInHint')}
        value={chosen}
        onChange={setChosen}
        options={[
          ...proposal.higher.map((row) => optionOf(row, t('substitute.higher'))),
          ...proposal.lower.map((row) => optionOf(row, t('substitute.lower'))),
          { value: ANOTHER, label: t('substitute.another') },
        ]}
        faults={faults}
      />
      {chosen === ANOTHER && (
        <Group name="another" label={t('substitute.anotherNumber')} faults={faults}>
          {(described) => (
            <select
              {...described}
              id="another"
              className="govuk-select"
              value={another}
              onChange={(event) => setAnother(event.target.value)}
            >
              <option value="">{t('substitute.choose')}</option>
              {rows.filter(couldStandIn).map(({ candidate, countedResult }) => (
                <option key={candidate.number} value={candidate.number}>
                  {`${candidate.number} ${candidate.surname}: ${candidate.forenames} (${countedResult?.code ?? ''})`}
                </option>
              ))}
            </select>
          )}
        </Group>
      )}
      {(passedOver || chosen === ANOTHER) && (
        <TextArea
          name="passedOverReason"
          label={t('substitute.passedOver')}
          hint={t('substitute.passedOverHint')}
          value={passedOverReason}
          onChange={setPassedOverReason}
          faults={faults}
        />
      )}
    </Form>
  );
}

const couldStandIn = ({ status, sample, result }: StandInFragment): boolean =>
  status === 'SUBMITTED' && sample == null && result?.special == null;

const optionOf = ({ candidate, countedResult }: StandInFragment, which: string) => ({
  value: candidate.number,
  label: `${candidate.number} ${candidate.surname}: ${candidate.forenames} (${countedResult?.code ?? ''})`,
  hint: which,
});

const firstField = ({ higher, lower }: SubstituteFormProps['proposal']): string =>
  `standIn-${[...higher, ...lower][0]?.candidate.number ?? ANOTHER}`;

function fieldOf(problem: { __typename: string; field?: string }): string {
  if (problem.__typename === 'NearerCandidatePassedOver') return 'passedOverReason';
  return problem.field ?? 'explanation';
}
