import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { languageNow } from '../language';
import { useAct } from '../parts/act';
import { Radios } from '../parts/choices';
import { Done } from '../parts/done';
import { Field, Form } from '../parts/form';
import { Page } from '../parts/page';
import { ReplaceExamsOfficerDocument, UsersDocument } from './users.generated';
import type { UserOfCentreFragment } from './users.generated';

const NEW = 'NEW';
const FIELDS = {
  CentreNotFound: 'centre',
  MembershipNotFound: 'successor',
  AlreadyMember: 'email',
  EmailInvalid: 'email',
  PersonNameInvalid: 'name',
};

/** WJEC gives a centre another exams officer: somebody who is there, or somebody new. */
export default function ExamsOfficer(): ReactNode {
  const { t } = useTranslation();
  const client = useClient();
  const { act, faults, setFaults } = useAct(ReplaceExamsOfficerDocument, { fields: FIELDS });
  const [centre, setCentre] = useState('');
  const [people, setPeople] = useState<readonly UserOfCentreFragment[]>();
  const [successor, setSuccessor] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState(languageNow());
  const [done, setDone] = useState('');
  const look = async () => {
    if (!/^\d{5}$/.test(centre)) return setFaults([{ field: 'centre', message: t('examsOfficer.centreWrong') }]);
    const { data } = await client
      .query(UsersDocument, { filter: { centre, states: ['INVITED', 'ACTIVE'] } }, { requestPolicy: 'network-only' })
      .toPromise();
    setFaults([]);
    return setPeople(data?.memberships.nodes ?? []);
  };
  const replace = async () => {
    if (successor === null) return setFaults([{ field: 'successor', message: t('examsOfficer.successorMissing') }]);
    const who = successor === NEW ? { invite: { name, email, language } } : { membershipId: successor };
    const answer = await act({ centre, successor: who });
    if (!answer) return;
    setDone(t('examsOfficer.done', { name: answer.membership.name, centre }));
    setPeople(undefined);
  };
  const present = people?.find(({ accountType }) => accountType === 'EXAMS_OFFICER');
  return (
    <Page title={t('users.replaceExamsOfficer')} back={{ to: '/users' }}>
      <Done message={done} />
      <p className="govuk-body">{t('examsOfficer.text')}</p>
      {people === undefined ? (
        <Form key="centre" faults={faults} onSubmit={look} button={t('signIn.continue')}>
          <Field
            name="centre"
            label={t('users.centre')}
            inputMode="numeric"
            className="govuk-input--width-5"
            value={centre}
            onChange={setCentre}
            faults={faults}
          />
        </Form>
      ) : (
        <Form key="who" faults={faults} onSubmit={replace} button={t('users.replaceExamsOfficer')} warning>
          <p className="govuk-body">
            {present ? t('examsOfficer.present', { name: present.name, centre }) : t('examsOfficer.none', { centre })}
          </p>
          <Radios
            name="successor"
            legend={t('examsOfficer.successor')}
            value={successor}
            onChange={setSuccessor}
            faults={faults}
            choices={[
              ...people
                .filter(({ accountType }) => accountType === 'USER' || accountType === 'CENTRE_ADMIN')
                .map(({ id, name: label, email: hint }) => ({ value: id, label, hint })),
              { value: NEW, label: t('examsOfficer.new') },
            ]}
          />
          {successor === NEW && (
            <>
              <Field name="name" label={t('users.name')} value={name} onChange={setName} faults={faults} />
              <Field
                name="email"
                label={t('users.email')}
                type="email"
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
            </>
          )}
        </Form>
      )}
    </Page>
  );
}
