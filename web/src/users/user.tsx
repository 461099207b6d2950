import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { moment } from '../dates';
import { NotFound } from '../pages/not-found';
import { Answer } from '../parts/answer';
import { Done } from '../parts/done';
import { Page } from '../parts/page';
import { SummaryLine } from '../parts/summary';
import { AccessForm } from './access-form';
import { AccountTypeForm } from './account-type-form';
import { Leaving } from './leaving';
import { Access, State } from './standing';
import { UserDocument } from './users.generated';
import type { UserOfCentreFragment } from './users.generated';

/** One person: what they may do, and what can be done about it. */
export default function User(): ReactNode {
  const { id } = useParams<{ id: string }>();
  const [done, setDone] = useState('');
  return (
    <Answer query={UserDocument} variables={{ id }}>
      {({ membership, families }) =>
        membership === null ? (
          <NotFound />
        ) : (
          <Page title={membership.name} back={{ to: '/users' }}>
            <Done message={done} />
            <Particulars person={membership} />
            {membership.viewerCan.grantAccess && (
              <AccessForm
                key={JSON.stringify(membership.grant)}
                person={membership}
                families={families}
                onDone={setDone}
              />
            )}
            {membership.viewerCan.changeAccountType && <AccountTypeForm person={membership} onDone={setDone} />}
            <Leaving person={membership} onDone={setDone} />
          </Page>
        )
      }
    </Answer>
  );
}

function Particulars({ person }: { person: UserOfCentreFragment }): ReactNode {
  const { t } = useTranslation();
  return (
    <dl className="govuk-summary-list">
      <SummaryLine term={t('users.email')}>{person.email}</SummaryLine>
      <SummaryLine term={t('users.accountType')}>
        {t(`accountType.${person.accountType}`)}
        {person.centre && ` – ${person.centre.number} ${person.centre.name}`}
      </SummaryLine>
      <SummaryLine term={t('users.access')}>
        <Access person={person} />
      </SummaryLine>
      <SummaryLine term={t('users.state')}>
        <State person={person} />
      </SummaryLine>
      {person.state === 'INVITED' && person.invitation && (
        <SummaryLine term={t('user.invitation')}>
          {t('user.invitationSent', {
            sent: moment(person.invitation.sentAt),
            expires: moment(person.invitation.expiresAt),
          })}
        </SummaryLine>
      )}
      <SummaryLine term={t('user.made')}>
        {t('user.madeBy', { at: moment(person.createdAt), by: person.createdBy })}
      </SummaryLine>
    </dl>
  );
}
