import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/change';
import type { ScanState } from '../api/schema.generated';
import { day, moment } from '../dates';
import { useFailureWords } from '../parts/failed';
import { useSession } from '../session';
import { bytes } from './bytes';
import { Act } from './transfer-list';
import { DeleteEvidenceDocument } from './work.generated';
import type { EvidenceFileFragment } from './work.generated';

interface FileListProps {
  files: readonly EvidenceFileFragment[];
  onChanged?: () => void;
}

/** Files that have arrived: to be opened, and as long as the rules allow to be taken away. */
export function FileList({ files, onChanged = () => undefined }: FileListProps): ReactNode {
  if (files.length === 0) return null;
  return (
    <ul className="govuk-list iamis-files">
      {files.map((file) => (
        <li key={file.id}>
          <FileLine file={file} onChanged={onChanged} />
        </li>
      ))}
    </ul>
  );
}

function FileLine({ file, onChanged }: { file: EvidenceFileFragment; onChanged: () => void }): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const { name, size, late, scan, downloadUrl, uploadedAt, uploadedBy, deletableUntil, candidateNumbers } = file;
  return (
    <>
      {downloadUrl === null ? (
        <span>{name}</span>
      ) : (
        <a className="govuk-link" href={downloadUrl}>
          {name}
        </a>
      )}{' '}
      <span className="govuk-hint iamis-inline">
        {bytes(size)}, {t('upload.arrived', { when: moment(uploadedAt), who: uploadedBy })}
        {candidateNumbers.length > 1 && `, ${t('upload.members', { numbers: candidateNumbers.join(', ') })}`}
      </span>
      {late && <strong className="govuk-tag govuk-tag--orange">{t('upload.late')}</strong>}
      <ScanTag scan={scan} />
      {may('files:write') && <Delete file={file} onChanged={onChanged} />}
      {deletableUntil !== null && may('files:write') && (
        <span className="govuk-hint iamis-inline">{t('upload.deletableUntil', { date: day(deletableUntil) })}</span>
      )}
    </>
  );
}

const SCAN_TAGS = {
  PENDING: 'govuk-tag--blue',
  INFECTED: 'govuk-tag--red',
  NOT_SCANNED: 'govuk-tag--yellow',
};

/** Nothing where all is well. */
export function ScanTag({ scan }: { scan: ScanState }): ReactNode {
  const { t } = useTranslation();
  if (scan === 'CLEAN') return null;
  return <strong className={`govuk-tag ${SCAN_TAGS[scan]}`}>{t(`upload.scan.${scan}`)}</strong>;
}

function Delete({ file, onChanged }: { file: EvidenceFileFragment; onChanged: () => void }): ReactNode {
  const { t } = useTranslation();
  const words = useFailureWords();
  const deleteEvidence = useChange(DeleteEvidenceDocument);
  const [asked, setAsked] = useState(false);
  const [fault, setFault] = useState('');
  const doIt = async () => {
    const { answer, failure } = await deleteEvidence({ evidenceId: file.id });
    if (failure) return setFault(words(failure));
    if (answer.__typename !== 'ChangeEvidenceSuccess') return setFault(answer.message);
    return onChanged();
  };
  if (!asked) return <Act text={t('upload.delete')} about={file.name} act={() => setAsked(true)} />;
  return (
    <span className="iamis-confirm">
      {t('upload.deleteSure')} <Act text={t('upload.deleteYes')} about={file.name} act={() => void doIt()} />{' '}
      <Act text={t('upload.deleteNo')} about={file.name} act={() => setAsked(false)} />
      {fault && (
        <span className="govuk-error-message" role="alert">
          {fault}
        </span>
      )}
    </span>
  );
}
