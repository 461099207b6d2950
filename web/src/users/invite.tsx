import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { languageNow } from '../language';
import { useAct } from '../parts/act';
import { Radios } from '../parts/choices';
import { Done } from '../parts/done';
import { Field, Form } from '../parts/form';
import { Page } from '../parts/page';
import { useSession } from '../session';
import { ModeratorField } from './moderator-field';
import { InviteUserDocument } from './users.generated';
import type { AccountType, UserOfCentreFragment } from './users.generated';

const OF_CENTRES: readonly AccountType[] = ['USER', 'CENTRE_ADMIN'];
const ALL: readonly AccountType[] = ['EXAMS_OFFICER', 'CENTRE_ADMIN', 'USER', 'MODERATOR', 'STAFF'];
const FIELDS = {
  EmailInvalid: 'email',
  AlreadyMember: 'email',
  PersonNameInvalid: 'name',
  AccountTypeNotYours: 'account-type',
  TooManyAdmins: 'account-type',
  ExamsOfficerKept: 'account-type',
  CentreNotFound: 'centre',
  ModeratorNotFound: 'moderator',
};

export default function Invite(): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const { act, faults, setFaults } = useAct(InviteUserDocument, { fields: FIELDS });
  const staff = may('centres:look');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState(languageNow());
  const [accountType, setType] = useState<AccountType | null>(null);
  const [centre, setCentre] = useState('');
  const [moderatorId, setModerator] = useState('');
  const [invited, setInvited] = useState<UserOfCentreFragment>();
  const ofCentre = accountType !== 'MODERATOR' && accountType !== 'STAFF';
  const submit = async () => {
    if (accountType === null) return setFaults([{ field: 'account-type', message: t('invite.typeMissing') }]);
    const done = await act({
      name,
      email,
      language,
      accountType,
      ...(staff && ofCentre && { centre }),
      ...(accountType === 'MODERATOR' && { moderatorId }),
    });
    if (!done) return;
    setInvited(done.membership);
    setName('');
    setEmail('');
  };
  return (
    <Page title={t('invite.title')} back={{ to: '/users' }}>
      <Done message={invited ? t('invite.done', { name: invited.name, email: invited.email }) : ''}>
        {invited?.viewerCan.grantAccess && (
          <p className="govuk-body">
            <Link href={`/users/${invited.id}`} className="govuk-notification-banner__link">
              {t('invite.grantNext')}
            </Link>
          </p>
        )}
      </Done>
      <p className="govuk-body">{t('invite.text')}</p>
      <Form faults={faults} onSubmit={submit} button={t('invite.send')}>
        <Field
          name="name"
          label={t('users.name')}
          hint={t('invite.nameHint')}
          className="govuk-input--width-20"
          value={name}
          onChange={setName}
          faults={faults}
        />
        <Field
          name="email"
          label={t('users.email')}
          hint={t('invite.emailHint')}
          type="email"
          className="govuk-input--width-20"
          spellCheck={false}
          value={email}
          onChange={setEmail}
          faults={faults}
        />
        <Radios
          name="language"
          legend={t('invite.language')}
          choices={[
            { value: 'EN', label: t('language.EN') },
            { value: 'CY', label: t('language.CY') },
          ]}
          value={language}
          onChange={setLanguage}
        />
        <Radios
          name="account-type"
          legend={t('users.accountType')}
          choices={(staff ? ALL : OF_CENTRES).map((value) => ({
            value,
            label: t(`accountType.${value}`),
            hint: t(`accountTypeHint.${value}`),
          }))}
          value={accountType}
          onChange={setType}
          faults={faults}
        />
        {staff && ofCentre && (
          <Field
            name="centre"
            label={t('users.centre')}
            inputMode="numeric"
            className="govuk-input--width-5"
            value={centre}
            onChange={setCentre}
            faults={faults}
          />
        )}
        {accountType === 'MODERATOR' && <ModeratorField value={moderatorId} onChange={setModerator} faults={faults} />}
      </Form>
    </Page>
  );
}
