import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { day, moment } from '../dates';
import { languageNow } from '../language';
import { Page } from '../parts/page';
import { SheetLinks } from '../parts/sheet-links';
import { Whole } from '../parts/whole';
import { useSession } from '../session';
import { HintList } from '../submission/hint-list';
import { hintsOf } from '../submission/hints';
import { Picture } from '../submission/picture';
import { Receipts } from '../submission/receipts';
import type { Sheet } from '../submission/sheet';
import { Submit } from '../submission/submit';
import { useTwins } from '../submission/twins';
import { NotFound } from './not-found';
import { ReviewDocument } from './submission.generated';
import type { SubmissionLineFragment } from './submission.generated';

export default function Submission(): ReactNode {
  const { id } = useParams<{ id: string }>();
  return (
    <Whole
      query={ReviewDocument}
      variables={{ id }}
      of={({ marksheet }) => marksheet?.rows}
      stamp={({ marksheet }) => marksheet?.version}
    >
      {({ marksheet }, nodes, again) =>
        marksheet == null ? (
          <NotFound />
        ) : (
          <Review
            sheet={{ ...marksheet, rows: { ...marksheet.rows, nodes: [...nodes] } }}
            again={() => again({ requestPolicy: 'network-only' })}
          />
        )
      }
    </Whole>
  );
}

function Review({ sheet, again }: { sheet: Sheet; again: () => void }): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const [done, setDone] = useState<SubmissionLineFragment | null>(null);
  const { id, title, counts } = sheet;
  const rows = sheet.rows.nodes.filter(({ status }) => status === 'DRAFT');
  const marked = rows.map(({ candidate, result, initials }) => ({
    number: candidate.number,
    mark: result?.mark ?? null,
    initials: initials ?? null,
  }));
  const twins = useTwins({ id, centre: sheet.centre.number, series: sheet.series.id }, marked);
  if (done) return <Confirmed sheet={sheet} submission={done} />;
  return (
    <Page title={t('submission.title')} caption={title} back={{ to: '/' }}>
      <SheetLinks id={id} state={sheet.state} />
      <p className="govuk-body">{t('submission.counts', { ...counts })}</p>
      {sheet.deadline != null && (
        <p className="govuk-body">
          {t('home.deadline', { day: day(sheet.deadline) })}{' '}
          {sheet.pastDeadline && counts.done > 0 && <strong>{t('submission.late')} </strong>}
          {may('submit') && counts.done + counts.left > 0 && (
            <Link href={`/marksheets/${id}/extension`} className="govuk-link">
              {t('deadlines.ask')}
            </Link>
          )}
        </p>
      )}
      <HintList id={id} hints={[...twins, ...hintsOf(marked, sheet.unit.maximumMark ?? null)]} />
      <Picture spread={sheet.distribution} of={sheet.unit.title} />
      <Submit
        sheet={sheet}
        onDone={(submission) => {
          setDone(submission);
          again();
        }}
      />
      <Receipts sheet={sheet} />
    </Page>
  );
}

function Confirmed({ sheet, submission }: { sheet: Sheet; submission: SubmissionLineFragment }): ReactNode {
  const { t } = useTranslation();
  const { id, unit, title } = sheet;
  const { count, receipt, at, by, sequence, late } = submission;
  const pdf = `/reports/receipt.pdf?marksheet=${id}&sequence=${String(sequence)}&language=${languageNow().toLowerCase()}`;
  return (
    <Page title={t(unit.assessment === 'OUTCOMES' ? 'confirmed.outcomes' : 'confirmed.marks')} caption={title}>
      <div className="govuk-panel govuk-panel--confirmation">
        <p className="govuk-panel__title">{t('confirmed.submitted', { submitted: count })}</p>
        <div className="govuk-panel__body">{unit.code}</div>
      </div>
      <p className="govuk-body">{t('confirmed.thanks', { unit: `${unit.code} ${unit.title}` })}</p>
      <p className="govuk-body">{t('confirmed.received')}</p>
      {late && <p className="govuk-body">{t('receipt.late')}</p>}
      <p className="govuk-body">
        {t('receipt.line', { count, at: moment(at), by })} {t('receipt.code')}{' '}
        <code className="iamis-code">{receipt}</code>
      </p>
      <ul className="govuk-list">
        <li>
          <Link href={`/marksheets/${id}/sample`} className="govuk-link govuk-!-font-weight-bold">
            {t(unit.work === 'NONE' ? 'confirmed.viewMarks' : 'confirmed.viewSample')}
          </Link>
        </li>
        <li>
          <a className="govuk-link" href={pdf}>
            {t('receipt.pdf', { sequence })}
          </a>
        </li>
        <li>
          <Link href="/" className="govuk-link">
            {t('confirmed.home')}
          </Link>
        </li>
      </ul>
    </Page>
  );
}
