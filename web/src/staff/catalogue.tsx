import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { day } from '../dates';
import { Answer } from '../parts/answer';
import { Field, Form } from '../parts/form';
import { Page } from '../parts/page';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { CatalogueDocument } from './catalogue.generated';
import type { CatalogueQuery } from './catalogue.generated';
import { UnitFound } from './unit-found';

export const dayOrNone = (date: string | null): string => (date === null ? '–' : day(date));

/** Families, series with their dates, and any unit or option by its code. */
export default function Catalogue(): ReactNode {
  const { t } = useTranslation();
  return (
    <Page title={t('staff.catalogue')} back={{ to: '/staff' }}>
      <LookUp />
      <Answer query={CatalogueDocument} variables={{}}>
        {({ families, series }) => (
          <>
            <SeriesTable series={series} />
            <FamilyTable families={families} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function LookUp(): ReactNode {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState('');
  const submit = () => {
    setAsked(code.trim());
    return Promise.resolve();
  };
  return (
    <section aria-labelledby="look-up">
      <h2 id="look-up" className="govuk-heading-m">
        {t('catalogue.lookUp')}
      </h2>
      <Form faults={[]} onSubmit={submit} button={t('catalogue.search')}>
        <Field
          name="code"
          label={t('catalogue.code')}
          hint={t('catalogue.codeHint')}
          className="govuk-input--width-10"
          spellCheck={false}
          value={code}
          onChange={setCode}
        />
      </Form>
      {asked !== '' && <UnitFound code={asked} />}
    </section>
  );
}

function SeriesTable({ series }: { series: CatalogueQuery['series'] }): ReactNode {
  const { t } = useTranslation();
  const columns = [
    t('catalogue.series'),
    t('catalogue.edi'),
    t('catalogue.entriesDeadline'),
    t('catalogue.amendmentsClose'),
    t('catalogue.resultsDay'),
  ];
  return (
    <Table caption={t('catalogue.allSeries')} columns={columns}>
      {series.map((each) => (
        <Row key={each.id}>
          <RowHead>
            <Link href={`/staff/catalogue/${encodeURIComponent(each.id)}`} className="govuk-link">
              {each.title}
            </Link>
          </RowHead>
          <Cell>
            {each.ediBoard} {each.ediSeries}
          </Cell>
          <Cell>{dayOrNone(each.entriesDeadline)}</Cell>
          <Cell>{dayOrNone(each.amendmentsClose)}</Cell>
          <Cell>{dayOrNone(each.resultsDay)}</Cell>
        </Row>
      ))}
    </Table>
  );
}

function FamilyTable({ families }: { families: CatalogueQuery['families'] }): ReactNode {
  const { t } = useTranslation();
  return (
    <Table
      caption={t('catalogue.families')}
      columns={[t('catalogue.family'), t('catalogue.code'), t('catalogue.helpline')]}
    >
      {families.map(({ code, name, helpline }) => (
        <Row key={code}>
          <RowHead>{name}</RowHead>
          <Cell>
            <span className="iamis-break">{code}</span>
          </Cell>
          <Cell>
            {helpline && (
              <>
                {helpline.telephone}
                <div className="iamis-break">{helpline.email}</div>
              </>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
