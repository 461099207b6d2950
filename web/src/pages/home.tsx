import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import { Filters, filterOf } from '../home/filters';
import { Corrected, Ready } from '../home/reminders';
import { SeriesList } from '../home/series';
import { Answer } from '../parts/answer';
import { Page } from '../parts/page';
import { PaperLink } from '../parts/paper-link';
import { useSession, useViewer } from '../session';
import { HomeTopDocument } from './home-top.generated';
import { HomeDocument } from './home.generated';
import type { HomeQuery } from './home.generated';

const A_PAGE = 200;

export default function Home(): ReactNode {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const ofCentre = useViewer().person?.membership?.centre != null;
  const variables = { filter: filterOf(search), first: A_PAGE, after: search.get('after') };
  return (
    <Page title={t('home.title')}>
      <Links />
      <Answer query={HomeTopDocument} variables={{ centre: ofCentre }}>
        {(data) => (
          <>
            <Ready ready={data.ready} />
            <Corrected whole={data.whole} />
            {ofCentre && <Notice text={data.noticed.nodes[0]?.entriesNotice} />}
          </>
        )}
      </Answer>
      <Filters withCentre={!ofCentre} />
      <Answer query={HomeDocument} variables={variables}>
        {(data) => (
          <>
            <p className="govuk-body" role="status">
              {t('home.found', { count: data.marksheets.totalCount })}
            </p>
            <SeriesList sheets={data.marksheets.nodes} withCentre={!ofCentre} />
            <Pages info={data.marksheets.pageInfo} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function Links(): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  return (
    <p className="govuk-body iamis-home-links">
      <Link href="/print-reports" className="govuk-button govuk-button--secondary">
        {t('home.reports')}
      </Link>
      {may('amendments:write') && (
        <Link href="/amendments" className="govuk-link">
          {t('home.amendments')}
        </Link>
      )}
      {may('reports:read') && (
        <Link href="/moderator-reports" className="govuk-link">
          {t('moderatorReports.title')}
        </Link>
      )}
      <Link href="/progress" className="govuk-link">
        {t('home.progress')}
      </Link>
      <PaperLink name="manual" />
      <PaperLink name="guide" />
      <Link href="/help" className="govuk-link">
        {t('home.help')}
      </Link>
    </p>
  );
}

/** What to do when a candidate is missing (R1): the service's words. */
function Notice({ text }: { text: string | undefined }): ReactNode {
  if (text === undefined) return null;
  return <div className="govuk-inset-text">{text}</div>;
}

function Pages({ info }: { info: HomeQuery['marksheets']['pageInfo'] }): ReactNode {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const first = new URLSearchParams(search);
  first.delete('after');
  const next = new URLSearchParams(search);
  next.set('after', info.endCursor ?? '');
  if (!info.hasNextPage && !search.has('after')) return null;
  return (
    <nav aria-label={t('home.pages')} className="iamis-pages">
      {search.has('after') && (
        <Link href={`/?${first.toString()}`} className="govuk-link">
          {t('home.firstPage')}
        </Link>
      )}
      {info.hasNextPage && (
        <Link href={`/?${next.toString()}`} className="govuk-link">
          {t('home.nextPage')}
        </Link>
      )}
    </nav>
  );
}
