import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { moment } from '../dates';
import type { MachineFragment } from './api-clients.generated';

export function ClientState({ client: { revokedAt, expiresAt } }: { client: MachineFragment }): ReactNode {
  const { t } = useTranslation();
  if (revokedAt !== null) return <strong className="govuk-tag govuk-tag--grey">{t('clients.revoked')}</strong>;
  if (expiresAt === null) return t('clients.unlimited');
  if (Date.parse(expiresAt) < Date.now())
    return <strong className="govuk-tag govuk-tag--orange">{t('clients.expired')}</strong>;
  return t('clients.until', { at: moment(expiresAt) });
}
