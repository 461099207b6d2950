/** Undo, initials filled down, Save & Close. */
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { toAttention } from './attention';
import { boxOf } from './moving';
import type { Sheet } from './sheet';
import { useHead } from './use-sheet';

interface Props {
  sheet: Sheet;
  /** The rows listed, in their order. */
  numbers: readonly string[];
  /** The ones over the table; Save & Close stands under it too. */
  top?: boolean;
}

export function Actions({ sheet, numbers, top = false }: Props): ReactNode {
  const { t } = useTranslation();
  const { undoable, sheet: head } = useHead(sheet);
  return (
    <div className="govuk-button-group iamis-grid__actions">
      {top && <UndoKey sheet={sheet} />}
      <SaveAndClose sheet={sheet} />
      {top && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          aria-disabled={!undoable}
          aria-keyshortcuts="Control+Z"
          onClick={() => sheet.undo()}
        >
          {t('grid.undo')}
        </button>
      )}
      {top && head.unit.teacherInitials && <FillDown sheet={sheet} numbers={numbers} />}
    </div>
  );
}

/** Ctrl+Z, but in a box where somebody is typing it is the browser's. */
function UndoKey({ sheet }: { sheet: Sheet }): null {
  useEffect(() => {
    const undo = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      const box = boxOf(event.target);
      const elsewhere = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (box === null ? elsewhere : sheet.view(box.number).standing === 'TYPING') return;
      event.preventDefault();
      sheet.undo();
    };
    document.addEventListener('keydown', undo);
    return () => document.removeEventListener('keydown', undo);
  }, [sheet]);
  return null;
}

/** The initials typed last (or those in the row where the focus was) into every empty box under them. */
function FillDown({ sheet, numbers }: Props): ReactNode {
  const { t } = useTranslation();
  const last = useRef<string | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      const box = boxOf(event.target);
      if (box?.field === 'initials') last.current = box.number;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  const fill = () => {
    const from = last.current === null ? 0 : Math.max(0, numbers.indexOf(last.current));
    const own = last.current === null ? '' : (sheet.row(last.current) && sheet.view(last.current).initials) || '';
    const text = own || sheet.repeated;
    if (text === '') return sheet.tellNews({ pasted: 0 });
    const empty = numbers.slice(from).filter((number) => {
      const { row, result, initials } = sheet.view(number);
      return row.status === 'DRAFT' && result !== '' && initials === '';
    });
    sheet.put(empty.map((number) => ({ number, field: 'initials' as const, text })));
    sheet.tellNews({ pasted: empty.length });
  };
  return (
    <button type="button" className="govuk-button govuk-button--secondary" onClick={fill}>
      {t('grid.fillDown')}
    </button>
  );
}

function SaveAndClose({ sheet }: { sheet: Sheet }): ReactNode {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [stayed, setStayed] = useState<'grid.stayedLine' | 'grid.stayedRefused'>();
  const busy = useRef(false);
  const close = async () => {
    if (busy.current) return;
    busy.current = true;
    setStayed(undefined);
    const all = await sheet.sender.emptied();
    busy.current = false;
    if (all) return navigate('/');
    setStayed(sheet.sender.broken ? 'grid.stayedLine' : 'grid.stayedRefused');
    toAttention();
  };
  return (
    <>
      <button type="button" className="govuk-button" onClick={() => void close()}>
        {t('grid.saveAndClose')}
      </button>
      {stayed && (
        <span role="alert" className="govuk-body iamis-grid__stayed">
          {t(stayed)}
        </span>
      )}
    </>
  );
}
