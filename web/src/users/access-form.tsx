import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../parts/act';
import { Checkboxes, Radios } from '../parts/choices';
import { Form } from '../parts/form';
import { UnitsField } from './units-field';
import { GrantAccessDocument, RevokeAccessDocument } from './users.generated';
import type { UserOfCentreFragment } from './users.generated';

type Extent = 'NONE' | 'ALL' | 'SOME';
const FIELDS = { GrantEmpty: 'families', FamilyUnknown: 'families', UnitUnknown: 'units' };

interface Props {
  person: UserOfCentreFragment;
  families: readonly { code: string; name: string }[];
  onDone: (message: string) => void;
}

const extentOf = ({ grant }: UserOfCentreFragment): Extent =>
  grant === null ? 'NONE' : grant.families === null ? 'ALL' : 'SOME';

/** The guides' "Manage access": IAMIS on or off, here also for some families or units only, and without submitting. */
export function AccessForm({ person, families, onDone }: Props): ReactNode {
  const { t } = useTranslation();
  const grant = useAct(GrantAccessDocument, { fields: FIELDS });
  const revoke = useAct(RevokeAccessDocument);
  const [extent, setExtent] = useState(extentOf(person));
  const [chosen, setChosen] = useState<string[]>((person.grant?.families ?? []).map(({ code }) => code));
  const [units, setUnits] = useState<string[]>((person.grant?.units ?? []).map(({ code }) => code));
  const [maySubmit, setMaySubmit] = useState(person.grant?.maySubmit ?? true);
  const membershipId = person.id;
  const submit = async () => {
    const done =
      extent === 'NONE'
        ? await revoke.act({ membershipId })
        : await grant.act({ membershipId, maySubmit, ...(extent === 'SOME' && { families: chosen, units }) });
    if (done) onDone(t(extent === 'NONE' ? 'access.revoked' : 'access.granted', { name: person.name }));
  };
  const faults = extent === 'NONE' ? revoke.faults : grant.faults;
  return (
    <section aria-labelledby="access">
      <h2 id="access" className="govuk-heading-m">
        {t('access.title')}
      </h2>
      <Form faults={faults} onSubmit={submit} button={t('access.save')}>
        <Radios
          name="extent"
          legend={t('access.extent')}
          value={extent}
          onChange={setExtent}
          choices={[
            { value: 'NONE', label: t('access.none') },
            { value: 'ALL', label: t('access.all') },
            { value: 'SOME', label: t('access.some') },
          ]}
        />
        {extent === 'SOME' && (
          <>
            <Checkboxes
              name="families"
              legend={t('access.families')}
              hint={t('access.familiesHint')}
              values={chosen}
              onChange={setChosen}
              choices={families.map(({ code, name }) => ({ value: code, label: name }))}
              faults={faults}
            />
            <UnitsField units={units} onChange={setUnits} faults={faults} />
          </>
        )}
        {extent !== 'NONE' && (
          <Checkboxes
            name="may-submit"
            legend={t('access.submitting')}
            values={maySubmit ? ['YES'] : []}
            onChange={(values) => setMaySubmit(values.length > 0)}
            choices={[{ value: 'YES', label: t('access.maySubmit'), hint: t('access.maySubmitHint') }]}
          />
        )}
      </Form>
    </section>
  );
}
