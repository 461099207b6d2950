import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../parts/act';
import { Checkboxes, Radios } from '../parts/choices';
import { Dialog } from '../parts/dialog';
import { Field, Form } from '../parts/form';
import { TextArea } from '../parts/text-area';
import { SaveModeratorDocument } from './moderators.generated';
import type { ModeratorKeptFragment } from './moderators.generated';

const FIELDS = { CentreNotFound: 'ownCentre', ModeratorOwnCentre: 'ownCentre' };

interface Props {
  /** Null: a new one. */
  moderator: ModeratorKeptFragment | null;
  onClose: () => void;
  onDone: (message: string) => void;
}

export function ModeratorForm({ moderator, onClose, onDone }: Props): ReactNode {
  const { t } = useTranslation();
  const { act, faults } = useAct(SaveModeratorDocument, { fields: FIELDS });
  const [name, setName] = useState(moderator?.name ?? '');
  const [email, setEmail] = useState(moderator?.email ?? '');
  const [address, setAddress] = useState(moderator?.address ?? '');
  const [ownCentre, setOwnCentre] = useState(moderator?.ownCentre ?? '');
  const [language, setLanguage] = useState<'EN' | 'CY'>(moderator?.language ?? 'EN');
  const [welshSpeaking, setWelsh] = useState(moderator?.welshSpeaking ?? false);
  const submit = async () => {
    const done = await act({
      id: moderator?.id ?? null,
      name,
      language,
      welshSpeaking: welshSpeaking || language === 'CY',
      email: email.trim() || null,
      address: address.trim() || null,
      ownCentre: ownCentre.trim() || null,
    });
    if (done) onDone(t('moderators.saved', { name }));
  };
  return (
    <Dialog title={moderator?.name ?? t('moderators.new')} onClose={onClose}>
      <Form
        faults={faults}
        onSubmit={submit}
        button={t('moderators.save')}
        beside={
          <button type="button" className="govuk-button govuk-button--secondary" onClick={onClose}>
            {t('dialog.cancel')}
          </button>
        }
      >
        <Field
          name="name"
          label={t('users.name')}
          hint={t('moderators.nameHint')}
          value={name}
          onChange={setName}
          faults={faults}
        />
        <Field name="email" label={t('users.email')} type="email" value={email} onChange={setEmail} faults={faults} />
        <TextArea
          name="address"
          label={t('moderator.address')}
          hint={t('moderators.addressHint')}
          value={address}
          onChange={setAddress}
          faults={faults}
        />
        <Radios
          name="language"
          legend={t('moderator.language')}
          value={language}
          onChange={setLanguage}
          choices={[
            { value: 'EN', label: t('language.EN') },
            { value: 'CY', label: t('language.CY') },
          ]}
          faults={faults}
        />
        {language === 'EN' && (
          <Checkboxes
            name="welsh"
            legend={t('language.CY')}
            values={welshSpeaking ? ['YES'] : []}
            onChange={(values) => setWelsh(values.length > 0)}
            choices={[{ value: 'YES', label: t('moderators.welshSpeaking') }]}
          />
        )}
        <Field
          name="ownCentre"
          label={t('moderators.ownCentre')}
          hint={t('moderators.ownCentreHint')}
          inputMode="numeric"
          className="govuk-input--width-5"
          value={ownCentre}
          onChange={setOwnCentre}
          faults={faults}
        />
      </Form>
    </Dialog>
  );
}
