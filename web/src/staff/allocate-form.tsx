import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useSearchParams } from 'wouter';
import { useWhole } from '../parts/whole';
import { useAct } from '../parts/act';
import { Select } from '../parts/choices';
import { Field, Form } from '../parts/form';
import { AllocateModeratorDocument, AllocationFormDocument, SeriesAndModeratorsDocument } from './moderators.generated';

const FIELDS = {
  ModeratorNotFound: 'moderator',
  ModeratorOwnCentre: 'allocate-centre',
  CentreNotFound: 'allocate-centre',
  OfferingNotFound: 'offering',
  WelshSpeakerNeeded: 'welsh-reason',
  TextLengthWrong: 'welsh-reason',
};

/** A moderator for a centre's unit; a Welsh-medium one wants a reason where the moderator speaks no Welsh. */
export function AllocateForm({ onDone }: { onDone: (message: string) => void }): ReactNode {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { act, faults, refused } = useAct(AllocateModeratorDocument, { fields: FIELDS });
  const [moderatorId, setModerator] = useState(search.get('moderator') ?? '');
  const [centre, setCentre] = useState(search.get('centre') ?? '');
  const [series, setSeries] = useState(search.get('series') ?? '');
  const [offering, setOffering] = useState(search.get('offering') ?? '');
  const [welshReason, setWelshReason] = useState('');
  const { data, nodes: moderators = [] } = useWhole({
    query: SeriesAndModeratorsDocument,
    variables: {},
    of: (found) => found.moderators,
  });
  const [{ data: offered }] = useQuery({ query: AllocationFormDocument, variables: { series }, pause: series === '' });
  const choose = { value: '', label: t('filter.choose') };
  const submit = async () => {
    const done = await act({ moderatorId, centre, offering, ...(welshReason !== '' && { welshReason }) });
    if (!done) return;
    setWelshReason('');
    onDone(t('allocations.done', { name: done.allocation.moderator.name, centre }));
  };
  return (
    <details className="govuk-details" open={search.has('offering')}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{t('allocations.allocate')}</span>
      </summary>
      <div className="govuk-details__text">
        <Form faults={faults} onSubmit={submit} button={t('allocations.allocate')}>
          <Select
            name="moderator"
            label={t('allocations.moderator')}
            value={moderatorId}
            onChange={setModerator}
            choices={[choose, ...moderators.map(({ id, name }) => ({ value: id, label: name }))]}
            faults={faults}
          />
          <Field
            name="allocate-centre"
            label={t('users.centre')}
            inputMode="numeric"
            className="govuk-input--width-5"
            value={centre}
            onChange={setCentre}
            faults={faults}
          />
          <Select
            name="series"
            label={t('catalogue.series')}
            value={series}
            onChange={setSeries}
            choices={[choose, ...(data?.series ?? []).map(({ id, title }) => ({ value: id, label: title }))]}
          />
          <Select
            name="offering"
            label={t('catalogue.unit')}
            value={offering}
            onChange={setOffering}
            choices={[
              choose,
              ...(offered?.offerings ?? []).map(({ id, unit }) => ({ value: id, label: `${unit.code} ${unit.title}` })),
            ]}
            faults={faults}
          />
          {(refused === 'WelshSpeakerNeeded' || welshReason !== '') && (
            <Field
              name="welsh-reason"
              label={t('allocations.welshReason')}
              value={welshReason}
              onChange={setWelshReason}
              faults={faults}
            />
          )}
        </Form>
      </div>
    </details>
  );
}
