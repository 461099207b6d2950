/** How a person stands, in words: lists and the person's own page say it alike. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { moment } from '../dates';
import type { UserOfCentreFragment } from './users.generated';

interface Props {
  person: UserOfCentreFragment;
}

export function State({ person: { state, invitation, lastSignedInAt } }: Props): ReactNode {
  const { t } = useTranslation();
  if (state === 'ENDED') return <strong className="govuk-tag govuk-tag--grey">{t('users.ended')}</strong>;
  if (state === 'INVITED' && invitation?.expired)
    return <strong className="govuk-tag govuk-tag--orange">{t('users.expired')}</strong>;
  if (state === 'INVITED') return <strong className="govuk-tag govuk-tag--blue">{t('users.invited')}</strong>;
  return lastSignedInAt === null ? t('users.active') : t('users.lastSignedIn', { at: moment(lastSignedInAt) });
}

export function Access({ person: { accountType, grant, state } }: Props): ReactNode {
  const { t } = useTranslation();
  if (state === 'ENDED') return t('users.accessNone');
  if (accountType !== 'USER') return t(`users.accessOf.${accountType}`);
  if (grant === null) return <strong className="govuk-tag govuk-tag--grey">{t('users.accessNone')}</strong>;
  const { families, units, maySubmit } = grant;
  const narrowed = [...(families ?? []).map(({ name }) => name), ...(units ?? []).map(({ code }) => code)];
  return (
    <>
      {families === null ? t('users.accessAll') : narrowed.join(', ')}
      {!maySubmit && <> {t('users.accessNoSubmit')}</>}
    </>
  );
}
