/** From one screen of a sheet to the others. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { MarksheetState } from '../api/schema.generated';
import { useSession } from '../session';
import { PaperItems } from './paper-link';

/** From when on there is anything to see: at once, where results are entered at all, or once some were submitted. */
type From = 'ALWAYS' | 'RESULTS' | 'SUBMITTED';

const SCREENS = [
  ['', 'sheet.marks', 'marks:read', 'ALWAYS'],
  ['/submit', 'sheet.submission', 'marks:read', 'RESULTS'],
  ['/sample', 'sheet.sample', 'sample:read', 'SUBMITTED'],
  ['/work', 'sheet.work', 'files:read', 'ALWAYS'],
  ['/moderation', 'sheet.moderation', 'sample:request', 'SUBMITTED'],
  ['/clerical-errors', 'sheet.clericalErrors', 'marks:read', 'SUBMITTED'],
  ['/amendment', 'sheet.amendment', 'marks:read', 'SUBMITTED'],
  ['/distribution', 'sheet.distribution', 'marks:read', 'RESULTS'],
  ['/spreadsheet', 'sheet.spreadsheet', 'marks:read', 'RESULTS'],
] as const satisfies readonly (readonly [string, string, string, From])[];

const shownFrom = (from: From, state: MarksheetState): boolean =>
  from === 'ALWAYS' ||
  (from === 'RESULTS' ? state !== 'UPLOAD_ONLY' : state === 'SUBMITTED' || state === 'LATE_ROWS_OPEN');

export function SheetLinks({ id, state }: { id: string; state: MarksheetState }): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const [location] = useLocation();
  return (
    <nav className="iamis-sheet-links" aria-label={t('sheet.links')}>
      <ul>
        {SCREENS.filter(([, , right, from]) => may(right) && shownFrom(from, state)).map(([end, words]) => (
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
        <PaperItems />
      </ul>
    </nav>
  );
}
