/** The candidates of a submitted sheet, the sample marked, as the guides' screen shows them. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { useChange } from '../api/change';
import type { Outcome } from '../api/change';
import { AddToSampleDocument, RemoveFromSampleDocument } from '../pages/sample.generated';
import type { SampleRowFragment } from '../pages/sample.generated';
import { useFailureWords } from '../parts/failed';
import { ErrorSummary } from '../parts/form';
import type { Fault } from '../parts/form';
import { Table } from '../parts/table';
import { MemberRow } from './member-row';
import type { Sheet } from './sheet';

type Answered = Outcome<{
  __typename: string;
  rows?: readonly { problem?: { message: string } | null }[];
  message?: string;
}>;

export function Members({ sheet }: { sheet: Sheet }): ReactNode {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const { unit } = sheet;
  const without = unit.work === 'NONE';
  const all = without || search.get('show') === 'all';
  const { tick, touched, busy, said, faults } = useTicks(sheet.id);
  // Who was just taken out stays in view, and with it the focus.
  const rows = sheet.rows.nodes.filter(
    (row) => row.status === 'SUBMITTED' && (all || row.sample != null || touched.includes(row.candidate.number)),
  );
  const columns = [
    t('sample.number'),
    t('sample.name'),
    unit.maximumMark == null ? t('sample.grade') : t('sample.mark', { maximum: unit.maximumMark }),
    ...(unit.teacherInitials ? [t('sample.initials')] : []),
    ...(without ? [] : [t('sample.column'), t('sample.reason')]),
  ];
  return (
    <section aria-labelledby="members">
      <h2 className="govuk-heading-m" id="members">
        {t(without ? 'sample.submitted' : 'sample.candidates')}
      </h2>
      {!without && (
        <>
          <p className="govuk-body">{t('sample.rules')}</p>
          <label className="govuk-label" htmlFor="show">
            {t('sample.show')}
          </label>
          <select
            id="show"
            className="govuk-select"
            value={all ? 'all' : 'samples'}
            onChange={(event) => setSearch(event.target.value === 'all' ? { show: 'all' } : {}, { replace: true })}
          >
            <option value="samples">{t('sample.showSamples')}</option>
            <option value="all">{t('sample.showAll')}</option>
          </select>
          <ErrorSummary faults={faults} />
          <p className="govuk-body" role="status">
            {said}
          </p>
        </>
      )}
      <Table caption={t('sample.caption', { count: rows.length })} columns={columns}>
        {rows.map((row) => (
          <MemberRow key={row.id} sheet={sheet} row={row} busy={busy} onTick={(inside) => void tick(row, inside)} />
        ))}
      </Table>
      {sheet.rows.pageInfo.hasNextPage && <p className="govuk-body">{t('sample.more')}</p>}
    </section>
  );
}

/** Ticks act at once; one at a time, so that what is said belongs to the last one. */
function useTicks(id: string) {
  const { t } = useTranslation();
  const words = useFailureWords();
  const add = useChange(AddToSampleDocument);
  const remove = useChange(RemoveFromSampleDocument);
  const [busy, setBusy] = useState<string | null>(null);
  const [touched, setTouched] = useState<string[]>([]);
  const [said, setSaid] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const tick = async (row: SampleRowFragment, inside: boolean) => {
    if (busy !== null) return;
    const { number } = row.candidate;
    setBusy(number);
    setTouched((before) => [...before, number]);
    setSaid('');
    setFaults([]);
    const { answer, failure } = (await (inside ? add : remove)({
      marksheetId: id,
      candidateNumbers: [number],
    })) as Answered;
    setBusy(null);
    const message = failure ? words(failure) : (answer.message ?? answer.rows?.[0]?.problem?.message);
    if (message !== undefined) return setFaults([{ field: `tick-${number}`, message }]);
    return setSaid(t(inside ? 'sample.added' : 'sample.removed', { number }));
  };
  return { tick, touched, busy, said, faults };
}
