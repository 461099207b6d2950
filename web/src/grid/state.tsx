/** Over the table: until when, who is missing, how far it is; and why nothing can be entered, where that is so. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { day, daysUntil, moment } from '../dates';
import { useSession } from '../session';
import type { GridSheetFragment } from './grid.generated';
import type { Sheet } from './sheet';
import { toAttention } from './attention';
import { useHead } from './use-sheet';

export function SheetState({ sheet }: { sheet: Sheet }): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const head = useHead(sheet).sheet;
  const closed = whyClosed(t, head, may('marks:write'));
  return (
    <>
      {head.deadline && <p className="govuk-body">{t('grid.deadline', { day: day(head.deadline) })}</p>}
      {head.deadline && head.pastDeadline && !closed && (
        <p className="govuk-body">
          <strong>{t('grid.past')}</strong>
        </p>
      )}
      {closed && <div className="govuk-inset-text iamis-grid__closed">{closed}</div>}
      <div className="govuk-inset-text iamis-grid__notice">{head.entriesNotice}</div>
    </>
  );
}

/** Null: results are taken, or all that there are were submitted and say so themselves. */
function whyClosed(t: TFunction, head: GridSheetFragment, mayWrite: boolean): string | null {
  const { unit, offering, state, viewerCan } = head;
  if (unit.assessment === 'UPLOAD_ONLY') return t('grid.uploadOnly');
  if (state === 'SUBMITTED') return t('grid.allSubmitted');
  if (viewerCan.enterResults) return null;
  if (!mayWrite) return t('grid.readOnly');
  if (offering.opens !== null && daysUntil(offering.opens) > 0) return t('grid.opens', { day: day(offering.opens) });
  if (offering.closesAt !== null && Date.parse(offering.closesAt) <= Date.now())
    return t('grid.closed', { moment: moment(offering.closesAt) });
  return t('grid.notNow');
}

export function Counts({ sheet }: { sheet: Sheet }): ReactNode {
  const { t } = useTranslation();
  const { sheet: head, refused, conflicts } = useHead(sheet);
  const { counts, unit } = head;
  const attention = refused.length + conflicts.length;
  if (unit.assessment === 'UPLOAD_ONLY') return null;
  return (
    <p className="govuk-body iamis-grid__counts" data-counts="">
      <strong>{t('grid.done', { count: counts.done })}</strong>,{' '}
      <strong>{t('grid.left', { count: counts.left })}</strong>
      {counts.submitted > 0 && <>, {t('grid.counted', { count: counts.submitted })}</>}
      {counts.missingInitials > 0 && <>, {t('grid.withoutInitials', { count: counts.missingInitials })}</>}{' '}
      {attention > 0 && (
        <button type="button" className="iamis-link-button" onClick={toAttention}>
          {t('grid.attention', { count: attention })}
        </button>
      )}
    </p>
  );
}
