import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Answer } from '../parts/answer';
import { Field } from '../parts/form';
import { Page } from '../parts/page';
import { Paging, usePages } from '../parts/paging';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { ModeratorGapsDocument } from './moderators.generated';
import type { ModeratorGapsQuery } from './moderators.generated';

type Gap = ModeratorGapsQuery['moderatorGaps']['nodes'][number];

/** Sheets with entries that nobody is to look at, or nobody who speaks Welsh where the unit is Welsh-medium. */
export default function ModeratorGaps(): ReactNode {
  const { t } = useTranslation();
  const pages = usePages();
  const [centre, setCentre] = useState('');
  const filter = /^\d{5}$/.test(centre) ? { centre } : {};
  return (
    <Page title={t('staff.gaps')} back={{ to: '/staff' }}>
      <p className="govuk-body">{t('gaps.text')}</p>
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
      <Answer query={ModeratorGapsDocument} variables={{ filter, after: pages.after }}>
        {({ moderatorGaps: { nodes, pageInfo } }) => (
          <>
            <Gaps gaps={nodes} />
            <Paging pages={pages} info={pageInfo} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function Gaps({ gaps }: { gaps: readonly Gap[] }): ReactNode {
  const { t } = useTranslation();
  if (gaps.length === 0) return <p className="govuk-body">{t('staff.nothingWaits')}</p>;
  const address = ({ centre, series, offering }: Gap['marksheet']) =>
    `/staff/allocations?${new URLSearchParams({ centre: centre.number, series: series.id, offering: offering.id }).toString()}`;
  return (
    <Table
      caption={t('staff.gaps')}
      captionHidden
      columns={[t('queue.sheet'), t('queue.centre'), t('gaps.wanting'), t('queue.act')]}
    >
      {gaps.map(({ kind, marksheet, welshReason }) => (
        <Row key={marksheet.id}>
          <RowHead>{marksheet.title}</RowHead>
          <Cell>
            {marksheet.centre.number} {marksheet.centre.name}
          </Cell>
          <Cell>
            {t(`gaps.${kind}`)}
            <div>{welshReason}</div>
          </Cell>
          <Cell>
            <Link href={address(marksheet)} className="govuk-link">
              {t('allocations.allocate')}
              <span className="govuk-visually-hidden"> {marksheet.title}</span>
            </Link>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
