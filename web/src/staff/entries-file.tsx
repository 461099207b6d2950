import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { moment } from '../dates';
import { NotFound } from '../pages/not-found';
import { Answer } from '../parts/answer';
import { Page } from '../parts/page';
import { SummaryLine } from '../parts/summary';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { EntriesFileDocument } from './entries.generated';
import type { EntriesFileQuery } from './entries.generated';
import { FileState } from './file-state';

type File = NonNullable<EntriesFileQuery['entriesFile']>;
type Outcome = NonNullable<File['outcome']>;

const CHANGES = [
  'candidatesAdded',
  'candidatesChanged',
  'candidatesUnchanged',
  'optionsEntered',
  'optionsWithdrawn',
  'rowsAdded',
  'rowsReinstated',
  'rowsWithdrawn',
  'rowsLate',
] as const;

/** One file: applied with what it changed, or refused with every fault and its line. */
export default function EntriesFile(): ReactNode {
  const { t } = useTranslation();
  const { id } = useParams<{ id: string }>();
  return (
    <Answer query={EntriesFileDocument} variables={{ id }}>
      {({ entriesFile: file }) =>
        file === null ? (
          <NotFound />
        ) : (
          <Page title={file.name} back={{ to: '/entries' }}>
            <dl className="govuk-summary-list">
              <SummaryLine term={t('entries.state')}>
                <FileState file={file} />
              </SummaryLine>
              {file.kind !== null && (
                <SummaryLine term={t('entries.kind')}>{t(`entries.kind.${file.kind}`)}</SummaryLine>
              )}
              <SummaryLine term={t('users.centre')}>{file.centres.join(', ')}</SummaryLine>
              {file.series && <SummaryLine term={t('catalogue.series')}>{file.series.title}</SummaryLine>}
              <SummaryLine term={t('entries.received')}>
                {t('user.madeBy', { at: moment(file.receivedAt), by: file.receivedBy })}
              </SummaryLine>
              {file.finishedAt !== null && (
                <SummaryLine term={t('entries.finished')}>{moment(file.finishedAt)}</SummaryLine>
              )}
              <SummaryLine term={t('entries.sum')}>{file.sha256}</SummaryLine>
            </dl>
            {file.state === 'REJECTED' && <p className="govuk-body">{t('entries.rejectedText')}</p>}
            {file.findings.length > 0 && <Findings findings={file.findings} />}
            {file.outcome && <Changes outcome={file.outcome} />}
          </Page>
        )
      }
    </Answer>
  );
}

function Findings({ findings }: { findings: File['findings'] }): ReactNode {
  const { t } = useTranslation();
  return (
    <Table
      caption={t('entries.findings')}
      columns={[t('entries.line'), t('entries.severity'), t('entries.what'), t('entries.found'), t('entries.expected')]}
    >
      {findings.map((each, index) => (
        <Row key={`${String(index)} ${each.code}`}>
          <RowHead>{each.line ?? t('entries.whole')}</RowHead>
          <Cell>
            <strong className={`govuk-tag govuk-tag--${each.severity === 'FAULT' ? 'red' : 'yellow'}`}>
              {t(`entries.severity.${each.severity}`)}
            </strong>
          </Cell>
          <Cell>{each.text}</Cell>
          <Cell>
            <span className="iamis-break">{each.found}</span>
          </Cell>
          <Cell>{each.expected}</Cell>
        </Row>
      ))}
    </Table>
  );
}

function Changes({ outcome }: { outcome: Outcome }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Table caption={t('entries.outcome')} columns={[t('entries.change'), t('entries.number')]} numeric={[1]}>
        {CHANGES.map((each) => (
          <Row key={each}>
            <RowHead>{t(`entries.${each}`)}</RowHead>
            <Cell numeric>{outcome[each]}</Cell>
          </Row>
        ))}
      </Table>
      {outcome.held.length > 0 && (
        <>
          <p className="govuk-body">{t('entries.held')}</p>
          <ul className="govuk-list govuk-list--bullet">
            {outcome.held.map(({ unitCode, candidateNumber }) => (
              <li key={`${unitCode} ${candidateNumber}`}>
                {unitCode} {candidateNumber}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
