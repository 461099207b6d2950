import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { moment } from '../dates';
import { NotFound } from '../pages/not-found';
import { Answer } from '../parts/answer';
import { Done } from '../parts/done';
import { Page } from '../parts/page';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { dayOrNone } from './catalogue';
import { OfferingsDocument } from './catalogue.generated';
import type { OfferingInFullFragment } from './catalogue.generated';
import { OfferingForm } from './offering-form';

/** The units of a series, with the days from and until which results are taken. */
export default function Offerings(): ReactNode {
  const { t } = useTranslation();
  const { series } = useParams<{ series: string }>();
  const [chosen, setChosen] = useState<string>();
  const [done, setDone] = useState('');
  return (
    <Answer query={OfferingsDocument} variables={{ series: decodeURIComponent(series) }}>
      {({ offerings }) => {
        if (offerings === null) return <NotFound />;
        const editing = offerings.find(({ id }) => id === chosen);
        return (
          <Page title={offerings[0]?.series.title ?? t('catalogue.noOfferings')} back={{ to: '/staff/catalogue' }}>
            <Done message={done} />
            {editing && (
              <OfferingForm
                key={editing.id}
                offering={editing}
                onClose={() => setChosen(undefined)}
                onDone={() => {
                  setChosen(undefined);
                  setDone(t('offering.done', { unit: editing.unit.code }));
                }}
              />
            )}
            <OfferingTable offerings={offerings} onChoose={setChosen} />
          </Page>
        );
      }}
    </Answer>
  );
}

interface TableProps {
  offerings: readonly OfferingInFullFragment[];
  onChoose: (id: string) => void;
}

function OfferingTable({ offerings, onChoose }: TableProps): ReactNode {
  const { t } = useTranslation();
  const columns = [
    t('catalogue.unit'),
    t('offering.opens'),
    t('offering.deadline'),
    t('offering.closes'),
    t('offering.scheme'),
    t('offering.act'),
  ];
  return (
    <Table caption={t('catalogue.offerings')} columns={columns}>
      {offerings.map((each) => (
        <Row key={each.id}>
          <RowHead>
            {each.unit.code} {each.unit.title}
          </RowHead>
          <Cell>{dayOrNone(each.opens)}</Cell>
          <Cell>
            {dayOrNone(each.deadline)}
            {each.deadlinesByCentreType.map(({ centreType, deadline }) => (
              <div key={centreType}>
                {t(`centreType.${centreType}`)}: {dayOrNone(deadline)}
              </div>
            ))}
          </Cell>
          <Cell>{each.closesAt === null ? '–' : moment(each.closesAt)}</Cell>
          <Cell>{t(`scheme.${each.scheme.kind}`)}</Cell>
          <Cell>
            <button type="button" className="iamis-link-button" onClick={() => onChoose(each.id)}>
              {t('offering.change')} <span className="govuk-visually-hidden">{each.unit.code}</span>
            </button>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
