import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { NotFound } from '../pages/not-found';
import { Answer } from '../parts/answer';
import { Select } from '../parts/choices';
import { Done } from '../parts/done';
import { Field } from '../parts/form';
import { Page } from '../parts/page';
import { Paging, usePages } from '../parts/paging';
import { useSession } from '../session';
import { CorrectionForm } from './correction-form';
import { FurtherForm } from './further-form';
import { ModeratedRows } from './rows';
import { ModeratedSheetDocument } from './sheet.generated';
import type { ModeratedRowFragment, RowFilter } from './sheet.generated';

type Acting = 'CORRECT' | 'FURTHER' | null;

/** A submitted sheet as moderators and WJEC read it, the sample first; what they find is put down here. */
export default function ModeratedSheet(): ReactNode {
  const { t } = useTranslation();
  const { id } = useParams<{ id: string }>();
  const { may } = useSession();
  const pages = usePages();
  const [show, setShow] = useState<RowFilter>('SAMPLE');
  const [search, setSearch] = useState('');
  const [ticked, setTicked] = useState<readonly ModeratedRowFragment[]>([]);
  const [acting, setActing] = useState<Acting>(null);
  const [done, setDone] = useState('');
  const narrow = (act: () => void) => {
    act();
    pages.first();
  };
  return (
    <Answer query={ModeratedSheetDocument} variables={{ id, show, search: search || null, after: pages.after }}>
      {({ marksheet: sheet }, again) => {
        if (sheet === null) return <NotFound />;
        const finished = (message: string) => {
          setActing(null);
          setTicked([]);
          setDone(message);
          again({ requestPolicy: 'network-only' });
        };
        const { recordClericalError, requestFurtherSample } = sheet.viewerCan;
        const sampled = sheet.sample !== null;
        return (
          <Page
            title={sheet.title}
            caption={`${sheet.centre.number} ${sheet.centre.name}`}
            back={{ to: may('submissions:reopen') ? `/staff/sheets/${id}` : '/' }}
          >
            <Done message={done} />
            {sheet.sample && <SampleText sample={sheet.sample} />}
            <div className="iamis-filters" role="search" aria-label={t('users.filter')}>
              <Select
                name="show"
                label={t('moderation.show')}
                value={show}
                onChange={(value) => narrow(() => setShow(value as RowFilter))}
                choices={[
                  { value: 'SAMPLE', label: t('moderation.sample') },
                  { value: 'ALL', label: t('moderation.all') },
                ]}
              />
              <Field
                name="search"
                label={t('moderation.search')}
                value={search}
                onChange={(value) => narrow(() => setSearch(value))}
              />
            </div>
            <ModeratedRows
              sheetId={id}
              unit={sheet.unit}
              rows={sheet.rows.nodes}
              ticked={ticked}
              onTick={recordClericalError || requestFurtherSample ? setTicked : null}
            />
            <Paging pages={pages} info={sheet.rows.pageInfo} />
            {acting === null && (recordClericalError || requestFurtherSample) && (
              <div className="govuk-button-group">
                {recordClericalError && (
                  <button
                    type="button"
                    className="govuk-button"
                    aria-disabled={ticked.length === 0}
                    onClick={() => ticked.length > 0 && setActing('CORRECT')}
                  >
                    {t('moderation.correct', { count: ticked.length })}
                  </button>
                )}
                {requestFurtherSample && sampled && (
                  <button
                    type="button"
                    className="govuk-button govuk-button--secondary"
                    aria-disabled={ticked.length === 0}
                    onClick={() => ticked.length > 0 && setActing('FURTHER')}
                  >
                    {t('moderation.further', { count: ticked.length })}
                  </button>
                )}
              </div>
            )}
            {acting === 'CORRECT' && (
              <CorrectionForm
                sheetId={id}
                unit={sheet.unit}
                rows={ticked}
                onClose={() => setActing(null)}
                onDone={finished}
              />
            )}
            {acting === 'FURTHER' && (
              <FurtherForm sheetId={id} rows={ticked} onClose={() => setActing(null)} onDone={finished} />
            )}
          </Page>
        );
      }}
    </Answer>
  );
}

interface SampleTextProps {
  sample: { eligible: number; explanatoryNote: string | null; noteMissing: boolean };
}

function SampleText({ sample: { eligible, explanatoryNote, noteMissing } }: SampleTextProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <p className="govuk-body">{t('moderation.eligible', { count: eligible })}</p>
      {noteMissing && <p className="govuk-body">{t('moderation.noteMissing')}</p>}
      {explanatoryNote !== null && (
        <section className="govuk-inset-text" aria-label={t('note.title')}>
          <p className="govuk-body govuk-!-font-weight-bold">{t('note.title')}</p>
          <p className="govuk-body">{explanatoryNote}</p>
        </section>
      )}
    </>
  );
}
