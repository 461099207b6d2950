import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { day } from '../dates';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { useWhole } from '../parts/whole';
import { useSession } from '../session';
import { FilesOfSampleDocument } from './files.generated';
import type { FilesOfSampleQuery } from './files.generated';
import type { ModeratedRowFragment, ModeratedSheetQuery } from './sheet.generated';

export type ModeratedUnit = NonNullable<ModeratedSheetQuery['marksheet']>['unit'];
type File = NonNullable<FilesOfSampleQuery['marksheet']>['evidence']['nodes'][number];

interface Props {
  sheetId: string;
  unit: ModeratedUnit;
  rows: readonly ModeratedRowFragment[];
  ticked: readonly ModeratedRowFragment[];
  /** Null: nothing can be done about rows. */
  onTick: ((rows: readonly ModeratedRowFragment[]) => void) | null;
}

export function ModeratedRows({ sheetId, unit, rows, ticked, onTick }: Props): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const { nodes: files = [] } = useWhole({
    query: FilesOfSampleDocument,
    variables: { id: sheetId },
    of: ({ marksheet }) => marksheet?.evidence,
    pause: !may('files:read'),
  });
  if (rows.length === 0)
    return (
      <p className="govuk-body" role="status">
        {t('moderation.none')}
      </p>
    );
  const ids = new Set(ticked.map(({ id }) => id));
  const toggle = (row: ModeratedRowFragment) =>
    onTick?.(ids.has(row.id) ? ticked.filter(({ id }) => id !== row.id) : [...ticked, row]);
  const columns = [
    ...(onTick ? [t('moderation.tick')] : []),
    t('moderation.candidate'),
    unit.assessment === 'MARKS' ? t('moderation.mark', { maximum: unit.maximumMark }) : t('moderation.grade'),
    ...(unit.teacherInitials ? [t('moderation.initials')] : []),
    t('moderation.inSample'),
    t('moderation.files'),
  ];
  return (
    <Table caption={t('moderation.caption')} captionHidden columns={columns}>
      {rows.map((row) => (
        <Row key={row.id}>
          {onTick && (
            <Cell>
              <Tick row={row} checked={ids.has(row.id)} onChange={() => toggle(row)} />
            </Cell>
          )}
          <RowHead>
            {row.candidate.number} {row.candidate.surname}, {row.candidate.forenames}
          </RowHead>
          <Cell>
            <Result row={row} />
          </Cell>
          {unit.teacherInitials && <Cell>{row.initials}</Cell>}
          <Cell>
            <Place row={row} />
          </Cell>
          <Cell>
            <Files files={files.filter(({ candidateNumbers }) => candidateNumbers.includes(row.candidate.number))} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function Tick({
  row,
  checked,
  onChange,
}: {
  row: ModeratedRowFragment;
  checked: boolean;
  onChange: () => void;
}): ReactNode {
  const { t } = useTranslation();
  if (row.status !== 'SUBMITTED') return null;
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      <div className="govuk-checkboxes__item">
        <input
          id={`tick-${row.id}`}
          type="checkbox"
          className="govuk-checkboxes__input"
          checked={checked}
          onChange={onChange}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={`tick-${row.id}`}>
          <span className="govuk-visually-hidden">{t('moderation.tickOf', { number: row.candidate.number })}</span>
        </label>
      </div>
    </div>
  );
}

/** The corrected result in red and by its word, the submitted one beside it. */
function Result({ row: { status, result, countedResult, correction } }: { row: ModeratedRowFragment }): ReactNode {
  const { t } = useTranslation();
  if (status !== 'SUBMITTED') return t('moderation.notSubmitted');
  if (countedResult?.code === result?.code) return result?.code;
  return (
    <>
      <strong className={correction ? 'iamis-corrected' : ''}>
        {countedResult?.code} {t(correction ? 'counted.corrected' : 'counted.amended')}
      </strong>
      <div>
        {t('counted.original')} {result?.code}
      </div>
      {correction && <div>{correction.reason}</div>}
    </>
  );
}

function Place({ row: { sample } }: { row: ModeratedRowFragment }): ReactNode {
  const { t } = useTranslation();
  if (sample === null) return null;
  return (
    <>
      {sample.reason.text}
      {sample.note !== null && <div>{sample.note}</div>}
      {sample.substitutesFor !== null && <div>{t('sample.standsIn', { number: sample.substitutesFor })}</div>}
      {sample.substitutedBy !== null && <div>{t('sample.replaced', { number: sample.substitutedBy })}</div>}
      {sample.due !== null && <div>{t('sample.due', { day: day(sample.due) })}</div>}
    </>
  );
}

function Files({ files }: { files: readonly File[] }): ReactNode {
  return files.map(({ id, name, downloadUrl }) => (
    <div key={id} className="iamis-break">
      {downloadUrl === null ? (
        name
      ) : (
        <a href={downloadUrl} className="govuk-link">
          {name}
        </a>
      )}
    </div>
  ));
}
