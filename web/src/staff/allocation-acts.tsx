import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../parts/act';
import { Select } from '../parts/choices';
import { Confirm } from '../parts/confirm';
import { Field } from '../parts/form';
import { useWhole } from '../parts/whole';
import {
  DeallocateModeratorDocument,
  ReassignModeratorDocument,
  SeriesAndModeratorsDocument,
} from './moderators.generated';
import type { AllocationKeptFragment } from './moderators.generated';

export interface Acting {
  kind: 'REASSIGN' | 'END';
  of: AllocationKeptFragment;
}

interface Props {
  acting: Acting;
  onClose: () => void;
  onDone: (message: string) => void;
}

export function AllocationActs({ acting, ...rest }: Props): ReactNode {
  return acting.kind === 'END' ? (
    <Ending allocation={acting.of} {...rest} />
  ) : (
    <Passing allocation={acting.of} {...rest} />
  );
}

interface ActProps extends Omit<Props, 'acting'> {
  allocation: AllocationKeptFragment;
}

function Ending({ allocation, onClose, onDone }: ActProps): ReactNode {
  const { t } = useTranslation();
  const { act, faults } = useAct(DeallocateModeratorDocument);
  const named = {
    name: allocation.moderator.name,
    centre: allocation.centre.number,
    unit: allocation.offering.unit.code,
  };
  const submit = async () => {
    if (await act({ allocationId: allocation.id })) onDone(t('allocations.endDone', named));
  };
  return (
    <Confirm
      title={t('allocations.endTitle', named)}
      button={t('allocations.end')}
      faults={faults}
      onConfirm={submit}
      onClose={onClose}
    >
      <p className="govuk-body">{t('allocations.endText')}</p>
    </Confirm>
  );
}

function Passing({ allocation, onClose, onDone }: ActProps): ReactNode {
  const { t } = useTranslation();
  const { act, faults, refused } = useAct(ReassignModeratorDocument, {
    fields: {
      ModeratorNotFound: 'successor',
      ModeratorOwnCentre: 'successor',
      WelshSpeakerNeeded: 'reassign-reason',
      TextLengthWrong: 'reassign-reason',
    },
  });
  const [moderatorId, setModerator] = useState('');
  const [welshReason, setWelshReason] = useState('');
  const { nodes: moderators = [] } = useWhole({
    query: SeriesAndModeratorsDocument,
    variables: {},
    of: (found) => found.moderators,
  });
  const submit = async () => {
    const done = await act({
      allocationId: allocation.id,
      moderatorId,
      ...(welshReason !== '' && { welshReason }),
    });
    if (done) onDone(t('allocations.done', { name: done.allocation.moderator.name, centre: allocation.centre.number }));
  };
  return (
    <Confirm
      title={t('allocations.reassignTitle', { unit: allocation.offering.unit.code, centre: allocation.centre.number })}
      button={t('allocations.reassign')}
      faults={faults}
      onConfirm={submit}
      onClose={onClose}
    >
      <Select
        name="successor"
        label={t('allocations.moderator')}
        value={moderatorId}
        onChange={setModerator}
        choices={[
          { value: '', label: t('filter.choose') },
          ...moderators
            .filter(({ id }) => id !== allocation.moderator.id)
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
        faults={faults}
      />
      {(refused === 'WelshSpeakerNeeded' || welshReason !== '') && (
        <Field
          name="reassign-reason"
          label={t('allocations.welshReason')}
          value={welshReason}
          onChange={setWelshReason}
          faults={faults}
        />
      )}
    </Confirm>
  );
}
