/** From one screen of a sheet to the others. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useSession } from '../session';

const SCREENS = [
  ['', 'sheet.marks', 'marks:read'],
  ['/submit', 'sheet.submission', 'marks:read'],
  ['/sample', 'sheet.sample', 'sample:read'],
  ['/work', 'sheet.work', 'files:read'],
  ['/moderation', 'sheet.moderation', 'sample:request'],
  ['/clerical-errors', 'sheet.clericalErrors', 'marks:read'],
  ['/amendment', 'sheet.amendment', 'marks:read'],
  ['/distribution', 'sheet.distribution', 'marks:read'],
] as const;

export function SheetLinks({ id }: { id: string }): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const [location] = useLocation();
  return (
    <nav className="iamis-sheet-links" aria-label={t('sheet.links')}>
      <ul>
        {SCREENS.filter(([, , right]) => may(right)).map(([end, words]) => (
          <li key={end}>
            <Link
              href={`/marksheets/${id}${end}`}
              className="govuk-link"
              aria-current={location === `/marksheets/${id}${end}` ? 'page' : undefined}
            >
              {t(words)}
            </Link>
          </li>
        ))}
        <li>
          <Link href={`/print-reports/view?sheet=${id}`} className="govuk-link">
            {t('sheet.print')}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
