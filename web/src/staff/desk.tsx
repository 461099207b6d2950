import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Answer } from '../parts/answer';
import { Page } from '../parts/page';
import { useSession } from '../session';
import { StaffDeskDocument, StaffGapCountDocument } from './desk.generated';
import { LookAsForm } from './look-as-form';

const PLACES = [
  ['/staff/sheets', 'staff.sheets', 'staff.sheetsText', 'submissions:reopen'],
  ['/progress', 'progress.title', 'staff.progressText', 'submissions:reopen'],
  ['/staff/catalogue', 'staff.catalogue', 'staff.catalogueText', 'catalogue:write'],
  ['/staff/moderators', 'staff.moderators', 'staff.moderatorsText', 'allocations:write'],
  ['/staff/moderator-reports', 'staff.reports', 'staff.reportsText', 'reports:write'],
] as const;

/** Where WJEC staff begin: what waits for a decision, and the ways to everything else. */
export default function Desk(): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  return (
    <Page title={t('staff.title')}>
      <h2 className="govuk-heading-m">{t('staff.waiting')}</h2>
      <ul className="govuk-list iamis-desk">
        {may('amendments:decide') && (
          <Answer query={StaffDeskDocument} variables={{}}>
            {({ amendments, held, extensions }) => (
              <>
                <Waits to="/staff/amendments" words={t('staff.amendments')} count={amendments.totalCount} />
                <Waits to="/staff/withdrawals" words={t('staff.withdrawals')} count={held.totalCount} />
                <Waits to="/staff/extensions" words={t('staff.extensions')} count={extensions.totalCount} />
              </>
            )}
          </Answer>
        )}
        {may('allocations:write') && (
          <Answer query={StaffGapCountDocument} variables={{}}>
            {({ moderatorGaps: { totalCount } }) => (
              <Waits to="/staff/moderator-gaps" words={t('staff.gaps')} count={totalCount} />
            )}
          </Answer>
        )}
      </ul>
      <h2 className="govuk-heading-m">{t('staff.more')}</h2>
      <dl className="iamis-desk">
        {PLACES.filter(([, , , right]) => may(right)).map(([path, name, text]) => (
          <div key={path}>
            <dt>
              <Link href={path} className="govuk-link govuk-!-font-weight-bold">
                {t(name)}
              </Link>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      {may('centres:look') && <LookAsForm />}
    </Page>
  );
}

function Waits({ to, words, count }: { to: string; words: string; count: number }): ReactNode {
  return (
    <li>
      <Link href={to} className="govuk-link">
        {words}
      </Link>{' '}
      <strong className={`govuk-tag ${count > 0 ? 'govuk-tag--yellow' : 'govuk-tag--grey'}`}>{count}</strong>
    </li>
  );
}
