import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Answer } from '../parts/answer';
import { Select } from '../parts/choices';
import { Field } from '../parts/form';
import { Page } from '../parts/page';
import { Paging, usePages } from '../parts/paging';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { dayOrNone } from './catalogue';
import { StaffSheetsDocument } from './sheets.generated';
import type { MarksheetState, StaffSheetsQuery } from './sheets.generated';

const STATES = ['NOT_STARTED', 'IN_PROGRESS', 'READY', 'SUBMITTED', 'LATE_ROWS_OPEN', 'UPLOAD_ONLY'] as const;
const NOTHING = { centre: '', unit: '', state: '' };

/** Finding a centre's sheet, to do what only WJEC does. */
export default function Sheets(): ReactNode {
  const { t } = useTranslation();
  const pages = usePages();
  const [given, setGiven] = useState(NOTHING);
  const [asked, setAsked] = useState(NOTHING);
  const put = (name: keyof typeof NOTHING) => (value: string) => setGiven({ ...given, [name]: value });
  const filter = {
    ...(/^\d{5}$/.test(asked.centre) && { centre: asked.centre }),
    ...(asked.unit.trim() !== '' && { unit: asked.unit.trim() }),
    ...(asked.state !== '' && { state: [asked.state as MarksheetState] }),
  };
  return (
    <Page title={t('staff.sheets')} back={{ to: '/staff' }}>
      <form
        className="iamis-filters"
        role="search"
        aria-label={t('users.filter')}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(given);
          pages.first();
        }}
      >
        <Field
          name="centre"
          label={t('users.centre')}
          inputMode="numeric"
          className="govuk-input--width-5"
          value={given.centre}
          onChange={put('centre')}
        />
        <Field
          name="unit"
          label={t('catalogue.unit')}
          className="govuk-input--width-10"
          value={given.unit}
          onChange={put('unit')}
        />
        <Select
          name="state"
          label={t('home.state')}
          value={given.state}
          onChange={put('state')}
          choices={[
            { value: '', label: t('filter.all') },
            ...STATES.map((value) => ({ value, label: t(`state.${value}`) })),
          ]}
        />
        <button className="govuk-button govuk-button--secondary">{t('catalogue.search')}</button>
      </form>
      <Answer query={StaffSheetsDocument} variables={{ filter, after: pages.after }}>
        {({ marksheets: { nodes, pageInfo } }) => (
          <>
            <Found sheets={nodes} />
            <Paging pages={pages} info={pageInfo} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function Found({ sheets }: { sheets: StaffSheetsQuery['marksheets']['nodes'] }): ReactNode {
  const { t } = useTranslation();
  if (sheets.length === 0)
    return (
      <p className="govuk-body" role="status">
        {t('sheets.none')}
      </p>
    );
  const columns = [t('queue.sheet'), t('queue.centre'), t('home.state'), t('offering.deadline'), t('sheets.submitted')];
  return (
    <Table caption={t('staff.sheets')} captionHidden columns={columns} numeric={[4]}>
      {sheets.map((sheet) => (
        <Row key={sheet.id}>
          <RowHead>
            <Link href={`/staff/sheets/${sheet.id}`} className="govuk-link">
              {sheet.title}
            </Link>
          </RowHead>
          <Cell>
            {sheet.centre.number} {sheet.centre.name}
          </Cell>
          <Cell>{sheet.state === 'EMPTY' ? '–' : t(`state.${sheet.state}`)}</Cell>
          <Cell>{dayOrNone(sheet.deadline)}</Cell>
          <Cell numeric>{t('sheets.of', { submitted: sheet.counts.submitted, rows: sheet.counts.rows })}</Cell>
        </Row>
      ))}
    </Table>
  );
}
