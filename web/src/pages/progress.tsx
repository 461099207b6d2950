/** How far the sheets are: a centre's by unit, everybody's by centre. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import { Answer } from '../parts/answer';
import { Page } from '../parts/page';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { useViewer } from '../session';
import { ProgressDocument } from './progress.generated';
import type { ProgressQuery } from './progress.generated';

const COUNTS = ['sheets', 'notStarted', 'inProgress', 'ready', 'submitted', 'lateRowsOpen', 'overdue'] as const;

export default function Progress(): ReactNode {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const centre = useViewer().person?.membership?.centre ?? null;
  const by = centre === null ? 'CENTRE' : 'OFFERING';
  return (
    <Page title={t('progress.title')} back={{ to: '/' }}>
      <Answer query={ProgressDocument} variables={{ centre, by, after: search.get('after') }}>
        {({ submissionProgress: { nodes, pageInfo } }) => (
          <>
            {by === 'OFFERING' && <Whole nodes={nodes} />}
            <Table
              caption={t('progress.caption')}
              captionHidden
              columns={[t(`progress.by.${by}`), ...COUNTS.map((count) => t(`progress.${count}`))]}
              numeric={COUNTS.map((_, index) => index + 1)}
            >
              {nodes.map((line) => (
                <Row key={line.offering?.id ?? line.centre?.number}>
                  <RowHead>{nameOf(line)}</RowHead>
                  {COUNTS.map((count) => (
                    <Cell key={count} numeric>
                      {line[count]}
                    </Cell>
                  ))}
                </Row>
              ))}
            </Table>
            {pageInfo.hasNextPage && (
              <Link className="govuk-link" href={`/progress?after=${encodeURIComponent(pageInfo.endCursor ?? '')}`}>
                {t('home.nextPage')}
              </Link>
            )}
          </>
        )}
      </Answer>
    </Page>
  );
}

type Line = ProgressQuery['submissionProgress']['nodes'][number];

function nameOf({ centre, offering }: Line): string {
  if (offering) return `${offering.series.title} ${offering.unit.title} (${offering.unit.code})`;
  return `${centre?.number ?? ''} ${centre?.name ?? ''}`;
}

function Whole({ nodes }: { nodes: readonly Line[] }): ReactNode {
  const { t } = useTranslation();
  const sum = (count: (typeof COUNTS)[number]) => nodes.reduce((all, line) => all + line[count], 0);
  return (
    <p className="govuk-body">
      {t('progress.summary', {
        count: sum('sheets'),
        submitted: sum('submitted'),
        ready: sum('ready'),
        overdue: sum('overdue'),
      })}
    </p>
  );
}
