import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { day } from '../dates';
import { Answer } from '../parts/answer';
import { Done } from '../parts/done';
import { Field, Form } from '../parts/form';
import { Page } from '../parts/page';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { CatalogueDocument } from './catalogue.generated';
import type { CatalogueQuery } from './catalogue.generated';
import { FamilyForm, OptionForm, SeriesForm, UnitForm } from './record-forms';
import { ChangeButton } from './record-form';
import type { Edit, Kind, Values } from './record-form';
import { UnitFound } from './unit-found';

export const dayOrNone = (date: string | null): string => (date === null ? '–' : day(date));

const FORMS: Record<Kind, typeof FamilyForm> = {
  family: FamilyForm,
  series: SeriesForm,
  unit: UnitForm,
  option: OptionForm,
};

/** Families, series with their dates, and any unit or option by its code; and the forms that make or change them. */
export default function Catalogue(): ReactNode {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<{ kind: Kind; given?: Values }>();
  const [done, setDone] = useState('');
  const edit: Edit = (kind, given) => {
    setDone('');
    setEdited({ kind, ...(given && { given }) });
  };
  const EditForm = edited && FORMS[edited.kind];
  return (
    <Page title={t('staff.catalogue')} back={{ to: '/staff' }}>
      <Done message={done} />
      {EditForm && (
        <EditForm
          {...(edited.given && { given: edited.given })}
          onClose={() => setEdited(undefined)}
          onDone={(name) => {
            setEdited(undefined);
            setDone(t('record.done', { name }));
          }}
        />
      )}
      <div className="govuk-button-group">
        {(['family', 'series', 'unit', 'option'] as const).map((kind) => (
          <button key={kind} type="button" className="govuk-button govuk-button--secondary" onClick={() => edit(kind)}>
            {t(`record.new.${kind}`)}
          </button>
        ))}
      </div>
      <LookUp onEdit={edit} />
      <Answer query={CatalogueDocument} variables={{}}>
        {({ families, series }) => (
          <>
            <SeriesTable series={series} onEdit={edit} />
            <FamilyTable families={families} onEdit={edit} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function LookUp({ onEdit }: { onEdit: Edit }): ReactNode {
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
          name="wanted"
          label={t('catalogue.code')}
          hint={t('catalogue.codeHint')}
          className="govuk-input--width-10"
          spellCheck={false}
          value={code}
          onChange={setCode}
        />
      </Form>
      {asked !== '' && <UnitFound code={asked} onEdit={onEdit} />}
    </section>
  );
}

function SeriesTable({ series, onEdit }: { series: CatalogueQuery['series']; onEdit: Edit }): ReactNode {
  const { t } = useTranslation();
  const columns = [
    t('catalogue.series'),
    t('catalogue.edi'),
    t('catalogue.entriesDeadline'),
    t('catalogue.amendmentsClose'),
    t('catalogue.resultsDay'),
    t('offering.act'),
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
          <Cell>
            <ChangeButton name={each.title} onClick={() => onEdit('series', valuesOfSeries(each))} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function valuesOfSeries(series: CatalogueQuery['series'][number]): Values {
  const { family, month, year, ediBoard, ediSeries, entriesDeadline, amendmentsClose, resultsDay } = series;
  return {
    family: family.code,
    month: String(month),
    year: String(year),
    ediBoard,
    ediSeries,
    entriesDeadline: entriesDeadline ?? '',
    amendmentsClose: amendmentsClose ?? '',
    resultsDay: resultsDay ?? '',
  };
}

function valuesOfFamily(family: CatalogueQuery['families'][number]): Values {
  const { code, nameEn, nameCy, helpline, reportsElsewhere } = family;
  return { code, nameEn, nameCy, ...helpline, ...reportsElsewhere };
}

function FamilyTable({ families, onEdit }: { families: CatalogueQuery['families']; onEdit: Edit }): ReactNode {
  const { t } = useTranslation();
  return (
    <Table
      caption={t('catalogue.families')}
      columns={[t('catalogue.family'), t('catalogue.code'), t('catalogue.helpline'), t('offering.act')]}
    >
      {families.map((family) => {
        const { code, name, helpline } = family;
        return (
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
            <Cell>
              <ChangeButton name={code} onClick={() => onEdit('family', valuesOfFamily(family))} />
            </Cell>
          </Row>
        );
      })}
    </Table>
  );
}
