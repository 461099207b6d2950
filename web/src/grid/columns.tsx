/** The columns, named as the guides print them. A screen that adds one adds it here. */
import type { ReactNode } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useSession } from '../session';
import { InitialsCell, ResultCell } from './boxes';
import { nameOf } from './list';
import type { Head } from './head';
import type { Sheet } from './sheet';
import type { RowView } from './view';
import { resultWords } from './words';

export interface CellProps {
  view: RowView;
  sheet: Sheet;
  /** Whether results are taken now. */
  open: boolean;
}

export interface Column {
  name: string;
  heading: (t: TFunction, head: Head) => string;
  wanted: (head: Head) => boolean;
  Cell: (props: CellProps) => ReactNode;
}

const always = () => true;

export const COLUMNS: readonly Column[] = [
  {
    name: 'number',
    heading: (t) => t('grid.number'),
    wanted: always,
    Cell: ({ view }) => view.row.candidate.number,
  },
  { name: 'name', heading: (t) => t('grid.name'), wanted: always, Cell: NameCell },
  {
    name: 'result',
    heading: (t, { sheet: { unit } }) =>
      unit.assessment === 'MARKS' ? t('grid.mark', { maximum: unit.maximumMark }) : t('grid.grade'),
    wanted: ({ sheet }) => sheet.unit.assessment !== 'UPLOAD_ONLY',
    Cell: ResultCell,
  },
  {
    name: 'initials',
    heading: (t) => t('grid.initials'),
    wanted: ({ sheet }) => sheet.unit.teacherInitials,
    Cell: InitialsCell,
  },
  {
    name: 'correction',
    heading: (t) => t('grid.correction'),
    wanted: ({ corrected }) => corrected,
    Cell: CorrectionCell,
  },
  { name: 'sample', heading: (t) => t('grid.sample'), wanted: ({ sampled }) => sampled, Cell: SampleCell },
  { name: 'upload', heading: (t) => t('grid.upload'), wanted: uploads, Cell: UploadCell },
];

/** Where work is uploaded: for the sample, or for everybody where WJEC marks. */
function uploads({ sheet: { unit }, sampled }: Head): boolean {
  if (unit.work !== 'UPLOAD' && unit.work !== 'UPLOAD_GROUP') return false;
  return sampled || unit.assessment === 'UPLOAD_ONLY';
}

function NameCell({ view: { row } }: CellProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {nameOf(row)}
      {row.late && <span className="iamis-grid__note">{t('grid.late')}</span>}
      {row.held && <span className="iamis-grid__note">{t('grid.held')}</span>}
    </>
  );
}

function CorrectionCell({ view: { row } }: CellProps): ReactNode {
  const { t } = useTranslation();
  if (row.correction === null) return null;
  return (
    <strong className="iamis-grid__correction">
      <span className="govuk-visually-hidden">{t('grid.corrected')}</span>{' '}
      {resultWords(t, row.correction.corrected.code)}
    </strong>
  );
}

function SampleCell({ view: { row } }: CellProps): ReactNode {
  const { t } = useTranslation();
  if (row.sample == null) return null;
  return (
    <>
      <span aria-hidden="true">✓</span> {t('grid.sampled')}
    </>
  );
}

function UploadCell({ view: { row }, sheet }: CellProps): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  if (!may('files:read') || (row.sample == null && sheet.head().sheet.unit.assessment !== 'UPLOAD_ONLY')) return null;
  const { number } = row.candidate;
  return (
    <Link href={`/marksheets/${sheet.id}/work#candidate-${number}`} className="govuk-link">
      {t('grid.uploadOf')}
      <span className="govuk-visually-hidden">
        , {number} {nameOf(row)}
      </span>
    </Link>
  );
}
