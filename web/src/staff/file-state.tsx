import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntriesFileLineFragment } from './entries.generated';

const COLOURS = { RECEIVED: 'blue', VALIDATED: 'blue', REJECTED: 'red', APPLIED: 'green' } as const;

export function FileState({ file }: { file: EntriesFileLineFragment }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <strong className={`govuk-tag govuk-tag--${COLOURS[file.state]}`}>{t(`entries.state.${file.state}`)}</strong>
      {file.faultCount > 0 && <div>{t('entries.faults', { count: file.faultCount })}</div>}
      {file.warningCount > 0 && <div>{t('entries.warnings', { count: file.warningCount })}</div>}
    </>
  );
}
