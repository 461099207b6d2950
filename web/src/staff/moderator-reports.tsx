import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { day, moment } from '../dates';
import { usePages } from '../parts/paging';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { ReportsKeptDocument } from './moderator-reports.generated';
import type { ReportKeptFragment } from './moderator-reports.generated';
import { ScanTag } from '../upload/file-list';
import { ReportEnd } from './report-end';
import { Queue } from './queue';

/** What centres are shown from results day, and what was replaced or taken back. */
export default function ModeratorReports(): ReactNode {
  const { t } = useTranslation();
  const pages = usePages();
  return (
    <Queue
      title={t('staff.reports')}
      pages={pages}
      query={ReportsKeptDocument}
      variables={{ filter: {}, after: pages.after }}
      of={(data) => data.moderatorReports}
      list={(nodes, onChoose) => <Reports reports={nodes} onEnd={onChoose} />}
      form={(chosen, ends) => <ReportEnd report={chosen} {...ends} />}
    >
      <p className="govuk-body">{t('staff.reportsText')}</p>
      <Link href="/staff/moderator-reports/new" className="govuk-button">
        {t('reportUpload.title')}
      </Link>
    </Queue>
  );
}

interface ReportsProps {
  reports: readonly ReportKeptFragment[];
  onEnd: (report: ReportKeptFragment) => void;
}

function Reports({ reports, onEnd }: ReportsProps): ReactNode {
  const { t } = useTranslation();
  if (reports.length === 0) return <p className="govuk-body">{t('moderatorReports.none')}</p>;
  const columns = [t('catalogue.unit'), t('reportUpload.to'), t('reportUpload.file'), t('reportUpload.lastDay')];
  return (
    <Table caption={t('staff.reports')} captionHidden columns={[...columns, t('reportUpload.state'), t('queue.act')]}>
      {reports.map((each) => (
        <Row key={each.id}>
          <RowHead>
            {each.offering.unit.code} {each.offering.series.title}
            <div>{t('reportUpload.levelOf', { level: each.level, language: t(`language.${each.language}`) })}</div>
          </RowHead>
          <Cell>{each.centre ? `${each.centre.number} ${each.centre.name}` : t('reportUpload.everyCentre')}</Cell>
          <Cell>
            {each.downloadUrl === null ? (
              each.name
            ) : (
              <a href={each.downloadUrl} className="govuk-link iamis-break">
                {each.name}
              </a>
            )}
            <div>{t('user.madeBy', { at: moment(each.uploadedAt), by: each.uploadedBy })}</div>
          </Cell>
          <Cell>{day(each.lastDay)}</Cell>
          <Cell>
            {t(`reportUpload.state.${each.state}`)} {each.state !== 'WITHDRAWN' && <ScanTag scan={each.scan} />}
            <div>{each.withdrawnReason}</div>
          </Cell>
          <Cell>
            {each.state !== 'WITHDRAWN' && (
              <button type="button" className="iamis-link-button" onClick={() => onEnd(each)}>
                {t('reportUpload.withdraw')} <span className="govuk-visually-hidden">{each.name}</span>
              </button>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
