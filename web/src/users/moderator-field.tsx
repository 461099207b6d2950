import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Answer } from '../parts/answer';
import { Select } from '../parts/choices';
import type { Fault } from '../parts/form';
import { ModeratorsToInviteDocument } from './users.generated';

interface Props {
  value: string;
  onChange: (value: string) => void;
  faults: readonly Fault[];
}

/** Whose allocated sheets the person will see. */
export function ModeratorField({ value, onChange, faults }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <Answer query={ModeratorsToInviteDocument} variables={{}}>
      {({ moderators: { nodes } }) => (
        <Select
          name="moderator"
          label={t('invite.moderator')}
          hint={t('invite.moderatorHint')}
          value={value}
          onChange={onChange}
          faults={faults}
          choices={[
            { value: '', label: t('filter.choose') },
            ...nodes.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
    </Answer>
  );
}
