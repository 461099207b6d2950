/** How the results are spread: bars, in the table that says the same in numbers. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SpreadFragment } from '../pages/submission.generated';
import { Cell, Row, RowHead, Table } from '../parts/table';

export function Picture({ spread, of }: { spread: SpreadFragment | null | undefined; of: string }): ReactNode {
  const { t } = useTranslation();
  if (!spread || (spread.count ?? 0) === 0) return null;
  if (spread.suppressed) return <p className="govuk-body">{t(`distribution.${spread.suppressed}`)}</p>;
  const bands = spread.histogram.map(({ from, to, count }) => ({
    label: from === to ? String(from) : `${String(from)}–${String(to)}`,
    count,
  }));
  const outcomes = spread.outcomes.map(({ outcome, count }) => ({ label: t(`outcome.${outcome}`), count }));
  return (
    <>
      <Bars
        caption={t('distribution.caption', { of })}
        bars={bands.length > 0 ? bands : outcomes}
        marks={bands.length > 0}
      />
      {spread.mean != null && (
        <p className="govuk-body">
          {t('distribution.summary', {
            count: spread.count ?? 0,
            mean: spread.mean,
            median: spread.median,
            lowest: spread.lowest,
            highest: spread.highest,
          })}
        </p>
      )}
      <Teachers spread={spread} />
    </>
  );
}

interface BarsProps {
  caption: string;
  bars: { label: string; count: number }[];
  marks: boolean;
}

function Bars({ caption, bars, marks }: BarsProps): ReactNode {
  const { t } = useTranslation();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <Table
      caption={caption}
      columns={[t(marks ? 'distribution.band' : 'distribution.outcome'), t('distribution.candidates')]}
    >
      {bars.map(({ label, count }) => (
        <Row key={label}>
          <RowHead>{label}</RowHead>
          <Cell>
            <span className="iamis-bar">
              <span
                className="iamis-bar__fill"
                style={{ width: `${String((count / most) * 85)}%` }}
                aria-hidden="true"
              />
              {count}
            </span>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function Teachers({ spread: { byTeacher, highest } }: { spread: SpreadFragment }): ReactNode {
  const { t } = useTranslation();
  if (byTeacher.length === 0) return null;
  const marks = byTeacher.some(({ mean }) => mean != null);
  const columns = marks
    ? ['teacher', 'candidates', 'mean', 'lowerQuartile', 'median', 'upperQuartile', 'half']
    : ['teacher', 'candidates', 'outcomes'];
  return (
    <Table
      caption={t('distribution.byTeacher')}
      columns={columns.map((column) => t(`distribution.${column}` as 'distribution.teacher'))}
    >
      {byTeacher.map((teacher) => (
        <Row key={teacher.initials ?? ''}>
          <RowHead>{teacher.initials ?? t('distribution.noInitials')}</RowHead>
          <Cell>{teacher.suppressed ? t(`distribution.${teacher.suppressed}`) : teacher.count}</Cell>
          {marks ? (
            <>
              <Cell>{teacher.mean}</Cell>
              <Cell>{teacher.lowerQuartile}</Cell>
              <Cell>{teacher.median}</Cell>
              <Cell>{teacher.upperQuartile}</Cell>
              <Cell>
                <Half low={teacher.lowerQuartile} high={teacher.upperQuartile} most={highest ?? 0} />
              </Cell>
            </>
          ) : (
            <Cell>
              {teacher.outcomes.map(({ outcome, count }) => `${t(`outcome.${outcome}`)} ${String(count)}`).join(', ')}
            </Cell>
          )}
        </Row>
      ))}
    </Table>
  );
}

/** Where the middle half of a teacher's marks lies, from 0 to the highest of the sheet. */
function Half({ low, high, most }: { low?: number | null; high?: number | null; most: number }): ReactNode {
  if (low == null || high == null || most === 0) return null;
  const part = (value: number) => `${String((value / most) * 100)}%`;
  return (
    <span className="iamis-half" aria-hidden="true">
      <span className="iamis-bar__fill" style={{ marginLeft: part(low), width: `max(3px, ${part(high - low)})` }} />
    </span>
  );
}
