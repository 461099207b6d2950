/** Centre Mark Change Request / Cais am Newid Marciau Canolfan, filled in as far as it is known (R31). */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'wouter';
import { AmendmentFields } from '../amendment/fields';
import { Requests } from '../amendment/requests';
import type { Sheet } from '../amendment/sheet';
import { Done } from '../parts/done';
import { Page } from '../parts/page';
import { SheetLinks } from '../parts/sheet-links';
import { Whole } from '../parts/whole';
import { AmendmentFormDocument } from './amendment.generated';
import { NotFound } from './not-found';

export default function Amendment(): ReactNode {
  const { id } = useParams<{ id: string }>();
  return (
    <Whole query={AmendmentFormDocument} variables={{ id }} of={({ marksheet }) => marksheet?.rows}>
      {({ marksheet }, nodes, again) =>
        marksheet == null ? (
          <NotFound />
        ) : (
          <OfSheet
            sheet={{ ...marksheet, rows: { ...marksheet.rows, nodes: [...nodes] } }}
            again={() => again({ requestPolicy: 'network-only' })}
          />
        )
      }
    </Whole>
  );
}

function OfSheet({ sheet, again }: { sheet: Sheet; again: () => void }): ReactNode {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const [done, setDone] = useState('');
  return (
    <Page title={t('amendment.title')} caption={sheet.title} back={{ to: '/amendments', text: t('amendment.toAll') }}>
      <SheetLinks id={sheet.id} state={sheet.state} />
      <Done message={done} />
      <p className="govuk-body">{t('amendment.text')}</p>
      {sheet.viewerCan.requestMarkAmendment ? (
        <AmendmentFields
          sheet={sheet}
          row={search.get('row') ?? ''}
          onDone={(number) => setDone(t('amendment.done', { number }))}
        />
      ) : (
        <p className="govuk-body">
          <strong>{t('amendment.notNow')}</strong>
        </p>
      )}
      <Requests requests={sheet.amendmentRequests} onAttached={again} />
    </Page>
  );
}
