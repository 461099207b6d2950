import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'wouter';
import { day, moment } from '../dates';
import { Page } from '../parts/page';
import { SheetLinks } from '../parts/sheet-links';
import { Whole } from '../parts/whole';
import { useSession } from '../session';
import { CohortChanges } from '../sample/cohort';
import { Members } from '../sample/members';
import type { Sheet } from '../sample/sheet';
import { ModeratorDetails } from '../sample/moderator';
import { SheetModeratorReports } from '../sample/moderator-reports';
import { Note } from '../sample/note';
import { Outstanding } from '../sample/outstanding';
import { Substituted } from '../sample/substituted';
import { NotFound } from './not-found';
import { SampleDocument } from './sample.generated';

export default function Sample(): ReactNode {
  const { id } = useParams<{ id: string }>();
  return (
    <Whole
      query={SampleDocument}
      variables={{ id }}
      of={({ marksheet }) => marksheet?.rows}
      stamp={({ marksheet }) => marksheet?.version}
    >
      {({ marksheet }, nodes) =>
        marksheet == null ? (
          <NotFound />
        ) : (
          <Sampled sheet={{ ...marksheet, rows: { ...marksheet.rows, nodes: [...nodes] } }} />
        )
      }
    </Whole>
  );
}

function Sampled({ sheet }: { sheet: Sheet }): ReactNode {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { may } = useSession();
  const { id, title, unit, sample, counts } = sheet;
  const without = unit.work === 'NONE';
  return (
    <Page title={t(without ? 'sample.marksTitle' : 'sample.title')} caption={title} back={{ to: '/' }}>
      <SheetLinks id={id} state={sheet.state} />
      <Substituted search={search} id={id} />
      {counts.submitted === 0 && (
        <p className="govuk-body">
          {t('sample.notYet')}{' '}
          <Link href={`/marksheets/${id}/submit`} className="govuk-link">
            {t('sheet.submission')}
          </Link>
        </p>
      )}
      {sheet.deadline != null && counts.submitted > 0 && !without && (
        <p className="govuk-body">{t('home.deadline', { day: day(sheet.deadline) })}</p>
      )}
      {counts.submitted > 0 && without && <p className="govuk-body">{t('sample.none')}</p>}
      {sample && !without && (
        <p className="govuk-body">
          {t('sample.drawn', { at: moment(sample.drawnAt), count: sample.eligible, members: sample.members.length })}
        </p>
      )}
      {sample && (unit.work === 'POST' || unit.work === 'VISIT') && (
        <p className="govuk-body">{t(`sample.work.${unit.work}`)}</p>
      )}
      <Outstanding id={id} items={sheet.outstanding?.items ?? []} />
      {counts.submitted > 0 && <Members sheet={sheet} />}
      {sample && !without && (sample.noteMissing || sample.explanatoryNote != null || may('sample:write')) && (
        <Note sheet={sheet} />
      )}
      <CohortChanges changes={sheet.cohortChanges} />
      {counts.submitted > 0 && (
        <>
          <ModeratorDetails id={id} />
          {may('reports:read') && <SheetModeratorReports id={id} />}
        </>
      )}
    </Page>
  );
}
