import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { moment } from '../dates';
import { Answer } from '../parts/answer';
import { Field } from '../parts/form';
import { Page } from '../parts/page';
import { Paging, usePages } from '../parts/paging';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { useSession } from '../session';
import { EntriesFilesDocument } from './entries.generated';
import type { EntriesFileLineFragment } from './entries.generated';
import { FileState } from './file-state';
import { ImportForm } from './import-form';

/** Entries and amendments files: sending one, and what became of those before. */
export default function Entries(): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const [, go] = useLocation();
  const pages = usePages();
  const [centre, setCentre] = useState('');
  return (
    <Page title={t('entries.title')}>
      <p className="govuk-body">{t('entries.text')}</p>
      <ImportForm onFile={(id) => go(`/entries/${id}`)} />
      {may('centres:look') && (
        <div className="iamis-filters" role="search" aria-label={t('users.filter')}>
          <Field
            name="centre"
            label={t('users.centre')}
            inputMode="numeric"
            className="govuk-input--width-5"
            value={centre}
            onChange={(value) => {
              setCentre(value);
              pages.first();
            }}
          />
        </div>
      )}
      <Answer
        query={EntriesFilesDocument}
        variables={{ after: pages.after, ...(/^\d{5}$/.test(centre) && { centre }) }}
      >
        {({ entriesFiles: { nodes, pageInfo } }) => (
          <>
            <Files files={nodes} />
            <Paging pages={pages} info={pageInfo} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function Files({ files }: { files: readonly EntriesFileLineFragment[] }): ReactNode {
  const { t } = useTranslation();
  if (files.length === 0) return <p className="govuk-body">{t('entries.none')}</p>;
  return (
    <Table
      caption={t('entries.files')}
      columns={[t('entries.name'), t('entries.state'), t('queue.centre'), t('catalogue.series'), t('entries.received')]}
    >
      {files.map((file) => (
        <Row key={file.id}>
          <RowHead>
            <Link href={`/entries/${file.id}`} className="govuk-link">
              {file.name}
            </Link>
          </RowHead>
          <Cell>
            <FileState file={file} />
          </Cell>
          <Cell>{file.centres.join(', ')}</Cell>
          <Cell>{file.series?.title}</Cell>
          <Cell>{t('user.madeBy', { at: moment(file.receivedAt), by: file.receivedBy })}</Cell>
        </Row>
      ))}
    </Table>
  );
}
