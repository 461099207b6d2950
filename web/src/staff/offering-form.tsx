import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SamplingSchemeInput } from '../api/schema.generated';
import { languageNow } from '../language';
import { useAct } from '../parts/act';
import { Dialog } from '../parts/dialog';
import { Field, Form } from '../parts/form';
import { SaveOfferingDocument } from './catalogue.generated';
import type { CentreType, OfferingInFullFragment } from './catalogue.generated';
import { DeclarationFields } from './declaration-fields';

const LATER: readonly CentreType[] = ['COLLEGE', 'PRU', 'SPECIAL_SCHOOL'];

interface Props {
  offering: OfferingInFullFragment;
  onClose: () => void;
  onDone: () => void;
}

/** The days of an offering. What is not shown here is sent as it stands, for what is left out would not be set afterwards. */
export function OfferingForm({ offering, onClose, onDone }: Props): ReactNode {
  const { t } = useTranslation();
  const { act, faults } = useAct(SaveOfferingDocument, { keyed: false });
  const [opens, setOpens] = useState(offering.opens ?? '');
  const [deadline, setDeadline] = useState(offering.deadline ?? '');
  const [closes, setCloses] = useState(localOf(offering.closesAt));
  const [later, setLater] = useState(
    Object.fromEntries(offering.deadlinesByCentreType.map((each) => [each.centreType, each.deadline])),
  );
  const [declarations, setDeclarations] = useState(() =>
    offering.declarations.map(({ code, text }) => ({
      code,
      textEn: languageNow() === 'EN' ? text : '',
      textCy: languageNow() === 'CY' ? text : '',
    })),
  );
  const submit = async () => {
    const done = await act({
      series: offering.series.id,
      unit: offering.unit.code,
      opens: opens || null,
      deadline: deadline || null,
      closesAt:
        closes === localOf(offering.closesAt) ? offering.closesAt : closes ? new Date(closes).toISOString() : null,
      deadlinesByCentreType: LATER.flatMap((centreType) =>
        later[centreType] ? [{ centreType, deadline: later[centreType] }] : [],
      ),
      scheme: schemeOf(offering),
      declarations,
    });
    if (done) onDone();
  };
  return (
    <Dialog title={t('offering.title', { unit: offering.unit.code })} onClose={onClose}>
      <Form
        faults={faults}
        onSubmit={submit}
        button={t('offering.save')}
        beside={
          <button type="button" className="govuk-button govuk-button--secondary" onClick={onClose}>
            {t('dialog.cancel')}
          </button>
        }
      >
        <Field name="opens" label={t('offering.opens')} type="date" value={opens} onChange={setOpens} faults={faults} />
        <Field
          name="deadline"
          label={t('offering.deadline')}
          type="date"
          value={deadline}
          onChange={setDeadline}
          faults={faults}
        />
        {LATER.map((centreType) => (
          <Field
            key={centreType}
            name={`deadline-${centreType}`}
            label={t('offering.deadlineOf', { type: t(`centreType.${centreType}`) })}
            type="date"
            value={later[centreType] ?? ''}
            onChange={(value) => setLater({ ...later, [centreType]: value })}
          />
        ))}
        <Field
          name="closesAt"
          label={t('offering.closes')}
          hint={t('offering.closesHint')}
          type="datetime-local"
          value={closes}
          onChange={setCloses}
          faults={faults}
        />
        <DeclarationFields declarations={declarations} onChange={setDeclarations} faults={faults} />
      </Form>
    </Dialog>
  );
}

/** As a `datetime-local` field takes it. */
function localOf(instant: string | null): string {
  if (instant === null) return '';
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** Parameters that the kind does not have are null, and refused when given. */
const schemeOf = ({ scheme }: OfferingInFullFragment): SamplingSchemeInput =>
  Object.fromEntries(
    Object.entries(scheme).filter(([name, value]) => name !== '__typename' && value !== null),
  ) as unknown as SamplingSchemeInput;
