/** Every request of the centre for a submitted result to be changed, and the way to a new one. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearchParams } from 'wouter';
import { Requests } from '../amendment/requests';
import type { AmendmentState } from '../api/schema.generated';
import { Answer } from '../parts/answer';
import { Form, Group } from '../parts/form';
import type { Fault } from '../parts/form';
import { Page } from '../parts/page';
import { Whole } from '../parts/whole';
import { AmendableSheetsDocument, AmendmentRequestsDocument } from './amendments.generated';
import type { AmendableSheetsQuery } from './amendments.generated';

const STATES = ['OPEN', 'APPROVED', 'REJECTED', 'WITHDRAWN'] as const satisfies readonly AmendmentState[];

export default function Amendments(): ReactNode {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const state = STATES.find((each) => each === search.get('state'));
  const variables = { filter: state ? { state } : {}, after: search.get('after') };
  return (
    <Page title={t('amendment.allTitle')} back={{ to: '/' }}>
      <p className="govuk-body">{t('amendment.text')}</p>
      <Group name="state" label={t('amendment.filter')}>
        {() => (
          <select
            id="state"
            className="govuk-select"
            value={state ?? ''}
            onChange={(event) => setSearch(event.target.value === '' ? {} : { state: event.target.value })}
          >
            <option value="">{t('amendment.anyState')}</option>
            {STATES.map((each) => (
              <option key={each} value={each}>
                {t(`amendment.state.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Group>
      <Answer query={AmendmentRequestsDocument} variables={variables}>
        {({ amendmentRequests }, again) => (
          <>
            <Requests requests={amendmentRequests.nodes} onAttached={() => again({ requestPolicy: 'network-only' })} />
            {amendmentRequests.pageInfo.hasNextPage && (
              <Link
                className="govuk-link"
                href={`/amendments?${new URLSearchParams({ ...(state && { state }), after: amendmentRequests.pageInfo.endCursor ?? '' }).toString()}`}
              >
                {t('home.nextPage')}
              </Link>
            )}
          </>
        )}
      </Answer>
      <Whole query={AmendableSheetsDocument} variables={{}} of={({ marksheets }) => marksheets}>
        {(_data, sheets) => <Choose sheets={sheets} />}
      </Whole>
    </Page>
  );
}

function Choose({ sheets }: { sheets: AmendableSheetsQuery['marksheets']['nodes'] }): ReactNode {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [sheet, setSheet] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const open = sheets.filter(({ viewerCan }) => viewerCan.requestMarkAmendment);
  if (open.length === 0) return null;
  const next = () => {
    if (sheet === '') setFaults([{ field: 'sheet', message: t('amendment.sheetMissing') }]);
    else go(`/marksheets/${sheet}/amendment`);
    return Promise.resolve();
  };
  return (
    <>
      <h2 className="govuk-heading-m">{t('amendment.new')}</h2>
      <Form faults={faults} onSubmit={next} button={t('signIn.continue')}>
        <Group name="sheet" label={t('amendment.whichSheet')} faults={faults}>
          {(described) => (
            <select
              {...described}
              id="sheet"
              className="govuk-select"
              value={sheet}
              onChange={(event) => setSheet(event.target.value)}
            >
              <option value="">{t('amendment.choose')}</option>
              {open.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Group>
      </Form>
    </>
  );
}
