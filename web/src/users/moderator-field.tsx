import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '../parts/choices';
import type { Fault } from '../parts/form';
import { Whole } from '../parts/whole';
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
    <Whole query={ModeratorsToInviteDocument} variables={{}} of={({ moderators }) => moderators}>
      {(_data, nodes) => (
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
    </Whole>
  );
}
