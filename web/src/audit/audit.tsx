import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { moment } from '../dates';
import { Answer } from '../parts/answer';
import { Page } from '../parts/page';
import { Paging, usePages } from '../parts/paging';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { AuditDocument } from './audit.generated';
import type { AuditFilter } from '../api/schema.generated';
import type { AuditQuery } from './audit.generated';
import { AuditFilters } from './audit-filters';

type Entry = AuditQuery['auditEntries']['nodes'][number];

/** Who did what; the same, whole, as a download. */
export default function Audit(): ReactNode {
  const { t } = useTranslation();
  const pages = usePages();
  const [filter, setFilter] = useState<AuditFilter>({});
  return (
    <Page title={t('audit.title')}>
      <p className="govuk-body">{t('audit.text')}</p>
      <AuditFilters
        onFilter={(chosen) => {
          setFilter(chosen);
          pages.first();
        }}
      />
      <Downloads filter={filter} />
      <Answer query={AuditDocument} variables={{ filter, after: pages.after }}>
        {({ auditEntries: { nodes, pageInfo } }) => (
          <>
            <Entries
              entries={nodes}
              onPerson={(principal) => {
                setFilter({ ...filter, principal });
                pages.first();
              }}
            />
            <Paging pages={pages} info={pageInfo} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function Downloads({ filter }: { filter: AuditFilter }): ReactNode {
  const { t } = useTranslation();
  const address = (format: string) =>
    `/exports/audit?${new URLSearchParams({ ...(filter as Record<string, string>), format }).toString()}`;
  return (
    <p className="govuk-body">
      <a href={address('csv')} className="govuk-link" download>
        {t('audit.csv')}
      </a>{' '}
      <a href={address('jsonl')} className="govuk-link" download>
        {t('audit.jsonl')}
      </a>
    </p>
  );
}

function Entries(props: { entries: readonly Entry[]; onPerson: (principalId: string) => void }): ReactNode {
  const { t } = useTranslation();
  if (props.entries.length === 0)
    return (
      <p className="govuk-body" role="status">
        {t('audit.none')}
      </p>
    );
  const columns = [
    t('audit.at'),
    t('audit.who'),
    t('audit.what'),
    t('audit.object'),
    t('audit.way'),
    t('audit.detail'),
  ];
  return (
    <Table caption={t('audit.title')} captionHidden columns={columns}>
      {props.entries.map((entry) => (
        <Row key={entry.id}>
          <RowHead>{moment(entry.at)}</RowHead>
          <Cell>
            <button type="button" className="iamis-link-button" onClick={() => props.onPerson(entry.principalId)}>
              {entry.principalName}
              <span className="govuk-visually-hidden"> {t('audit.onlyThis')}</span>
            </button>
            {entry.centre !== null && <div>{entry.centre}</div>}
          </Cell>
          <Cell>
            <code>{entry.action}</code>
          </Cell>
          <Cell>
            <span className="iamis-break">{entry.object}</span>
          </Cell>
          <Cell>
            {t(`way.${entry.way}`)}
            {entry.address !== null && <div>{entry.address}</div>}
          </Cell>
          <Cell>
            <Detail json={entry.detail} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function Detail({ json }: { json: string }): ReactNode {
  const { t } = useTranslation();
  const parts = Object.entries(JSON.parse(json) as Record<string, unknown>);
  if (parts.length === 0) return null;
  return (
    <details>
      <summary>{t('audit.more')}</summary>
      <dl className="iamis-break">
        {parts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
