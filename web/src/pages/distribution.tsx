/** How the results of a sheet are spread, and their order of merit. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { Answer } from '../parts/answer';
import { Page } from '../parts/page';
import { SheetLinks } from '../parts/sheet-links';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { Picture } from '../submission/picture';
import { DistributionDocument } from './distribution.generated';
import type { DistributionQuery } from './distribution.generated';
import { NotFound } from './not-found';

export default function Distribution(): ReactNode {
  const { t } = useTranslation();
  const { id } = useParams<{ id: string }>();
  return (
    <Answer query={DistributionDocument} variables={{ id }}>
      {({ marksheet }) => {
        if (marksheet == null) return <NotFound />;
        const { distribution } = marksheet;
        return (
          <Page title={t('distribution.title')} caption={marksheet.title} back={{ to: '/' }}>
            <SheetLinks id={id} state={marksheet.state} />
            {(distribution?.count ?? 0) === 0 && !distribution?.suppressed && (
              <p className="govuk-body">{t('distribution.none')}</p>
            )}
            <Picture spread={distribution} of={marksheet.title} />
            <Merit id={id} places={distribution?.orderOfMerit ?? []} />
          </Page>
        );
      }}
    </Answer>
  );
}

type Places = NonNullable<NonNullable<DistributionQuery['marksheet']>['distribution']>['orderOfMerit'];

function Merit({ id, places }: { id: string; places: Places }): ReactNode {
  const { t } = useTranslation();
  if (places.length === 0) return null;
  return (
    <Table
      caption={t('distribution.merit')}
      columns={[t('distribution.rank'), t('report.number'), t('distribution.result')]}
    >
      {places.map(({ rank, tied, candidateNumber, result }) => (
        <Row key={candidateNumber}>
          <Cell>{tied ? t('distribution.tied', { rank }) : rank}</Cell>
          <RowHead>
            <Link href={`/marksheets/${id}?row=${candidateNumber}`} className="govuk-link">
              {candidateNumber}
            </Link>
          </RowHead>
          <Cell>{result.code}</Cell>
        </Row>
      ))}
    </Table>
  );
}
