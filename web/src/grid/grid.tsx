/** A marksheet as a table to type in. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { Absence } from './absence';
import { Actions } from './actions';
import { Aloud } from './aloud';
import { Attention } from './attention';
import { USED_INITIALS } from './boxes';
import { COLUMNS } from './columns';
import { useFollow } from './follow';
import { listed } from './list';
import type { Options as Chosen } from './list';
import { boxOf, focusBox, stepOf } from './moving';
import { Options } from './options';
import { cellsOf, laidOver } from './paste';
import type { Field } from './queue';
import { GridRow } from './row';
import type { Sheet } from './sheet';
import { SheetState, Counts } from './state';
import { useHead } from './use-sheet';

const SIZE = 'iamis.rows';
const ALL: Chosen = { show: 'ALL', order: 'CANDIDATE_NUMBER', search: '', size: 20 };
const rememberedSize = (): number => Number(localStorage.getItem(SIZE) ?? ALL.size);

export function Grid({ sheet }: { sheet: Sheet }): ReactNode {
  const { t } = useTranslation();
  const head = useHead(sheet);
  const [options, setOptions] = useState<Chosen>(() => ({ ...ALL, size: rememberedSize() }));
  const [page, setPage] = useState(0);
  useFollow(sheet);

  // Listed when asked for otherwise or when rows come and go, not when a mark is saved: nothing jumps under the hands.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- head.numbers: who is on the sheet
  const numbers = useMemo(() => listed(sheet.allViews(), options), [sheet, options, head.numbers]);
  const size = options.size === 0 ? Math.max(numbers.length, 1) : options.size;
  const pages = Math.max(1, Math.ceil(numbers.length / size));
  const at = Math.min(page, pages - 1);
  const drawn = useGrowing(size);
  const onPage = numbers.slice(at * size, at * size + Math.min(size, drawn));

  const wanted = useRef<{ field: Field; number: string } | null>(null);
  useEffect(() => {
    const target = wanted.current;
    if (target && focusBox(target.field, target.number)) wanted.current = null;
  });

  const choose = useCallback((changed: Partial<Chosen>) => {
    if (changed.size !== undefined) localStorage.setItem(SIZE, String(changed.size));
    setOptions((before) => ({ ...before, ...changed }));
    setPage(0);
  }, []);

  /** To a box, on whatever page its row is. */
  const go = (field: Field, number: string) => {
    if (focusBox(field, number)) return;
    wanted.current = { field, number };
    const index = numbers.indexOf(number);
    if (index >= 0) return setPage(Math.floor(index / size));
    setOptions({ ...ALL, size: options.size });
    setPage(options.size === 0 ? 0 : Math.floor(head.numbers.indexOf(number) / size));
  };

  // A box in which somebody was typing when the page or the session ended: back to it. Or the row that a link named.
  const [search] = useSearchParams();
  useEffect(() => {
    const typing = Object.values(sheet.sender.queue.waiting).find((entry) => entry.typing !== undefined);
    const row = search.get('row');
    // After the page has put the focus on its heading.
    const timer = setTimeout(() => {
      if (typing) go(typing.typing!, typing.number);
      else if (row !== null && head.numbers.includes(row)) go('result', row);
    });
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the sheet is shown
  }, [sheet]);

  const takes = (number: string) => sheet.row(number)?.status === 'DRAFT';
  const move = (event: KeyboardEvent) => {
    const box = boxOf(event.target);
    const step = stepOf(event);
    if (box === null || step === 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const from = numbers.indexOf(box.number);
    const rest = step > 0 ? numbers.slice(from + 1) : numbers.slice(0, Math.max(from, 0)).reverse();
    const next = rest.find((number) => takes(number) && hasBox(sheet, box.field, number));
    if (next === undefined) sheet.leave(box.number);
    else go(box.field, next);
  };

  const paste = (event: ClipboardEvent) => {
    const box = boxOf(event.target);
    const cells = box && cellsOf(event.clipboardData.getData('text/plain'));
    if (box === null || cells === null) return;
    event.preventDefault();
    const fields: Field[] =
      box.field === 'initials' ? ['initials'] : head.sheet.unit.teacherInitials ? ['result', 'initials'] : ['result'];
    const { changes, leftOut } = laidOver(cells, numbers.slice(numbers.indexOf(box.number)), fields, takes);
    sheet.put(changes);
    sheet.tellNews({ pasted: changes.length, leftOut });
  };

  const columns = COLUMNS.filter((column) => column.wanted(head));
  const columnNames = columns.map(({ name }) => name).join();
  // The same list while it says the same: the rows are drawn again only for new columns.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- named by their names
  const stableColumns = useMemo(() => columns, [columnNames]);
  const open = head.sheet.viewerCan.enterResults;
  return (
    <>
      <SheetState sheet={sheet} />
      <Options
        chosen={options}
        sampled={head.sampled}
        onChoose={choose}
        onSearch={() => {
          const first = numbers.find((number) => takes(number));
          if (first !== undefined) go('result', first);
        }}
      />
      <Counts sheet={sheet} />
      <p className="govuk-body-s" role="status">
        {t('grid.found', { count: numbers.length })}
      </p>
      {open && <Actions sheet={sheet} numbers={numbers} top />}
      <table role="table" className="govuk-table iamis-grid" onKeyDown={move} onPaste={paste}>
        <caption className="govuk-visually-hidden">{t('grid.caption')}</caption>
        <thead role="rowgroup" className="govuk-table__head">
          <tr role="row" className="govuk-table__row">
            {stableColumns.map(({ name, heading }) => (
              <th
                key={name}
                role="columnheader"
                scope="col"
                className={`govuk-table__header iamis-grid__${name}-column`}
              >
                {heading(t, head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="govuk-table__body">
          {onPage.map((number) => (
            <GridRow key={number} number={number} sheet={sheet} columns={stableColumns} open={open} />
          ))}
        </tbody>
      </table>
      <Attention sheet={sheet} onGo={go} />
      <Paging page={at} pages={pages} onPage={setPage} />
      {open && <Actions sheet={sheet} numbers={numbers} />}
      <datalist id={USED_INITIALS}>
        {head.sheet.teacherInitialsInUse.map((initials) => (
          <option key={initials} value={initials} />
        ))}
      </datalist>
      <Absence sheet={sheet} />
      <Aloud sheet={sheet} />
    </>
  );
}

const AT_ONCE = 60;

/** How many of the rows of a page are drawn: the first at once, the others right after, while somebody can begin to type. */
function useGrowing(size: number): number {
  const [drawn, setDrawn] = useState(AT_ONCE);
  useEffect(() => {
    if (drawn >= size) return;
    const timer = setTimeout(() => setDrawn(drawn * 2));
    return () => clearTimeout(timer);
  }, [drawn, size]);
  return drawn;
}

const hasBox = (sheet: Sheet, field: Field, number: string): boolean =>
  field === 'result' || sheet.view(number).result !== '';

function Paging({ page, pages, onPage }: { page: number; pages: number; onPage: (page: number) => void }): ReactNode {
  const { t } = useTranslation();
  if (pages === 1) return null;
  const button = (to: number, words: string) => (
    <button
      type="button"
      className="govuk-button govuk-button--secondary iamis-grid__small"
      aria-disabled={to < 0 || to >= pages}
      onClick={() => to >= 0 && to < pages && onPage(to)}
    >
      {words}
    </button>
  );
  return (
    <nav className="iamis-paging" aria-label={t('grid.pages')}>
      {button(page - 1, t('grid.previous'))}
      <span className="govuk-body" role="status">
        {t('grid.page', { page: page + 1, pages })}
      </span>
      {button(page + 1, t('grid.next'))}
    </nav>
  );
}
