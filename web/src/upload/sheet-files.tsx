import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session';
import type { Checklist, WorkSheet } from './candidates';
import { FileButton } from './file-button';
import { FileList } from './file-list';
import type { Transfers } from './transfers';

interface SheetFilesProps {
  sheet: WorkSheet;
  transfers: Transfers;
  onChanged: () => void;
}

/** What belongs to the sheet as a whole: the explanatory note and, where the unit takes them, admin files. */
export function SheetFiles({ sheet, transfers, onChanged }: SheetFilesProps): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const kinds = sheet.unit.work === 'UPLOAD_GROUP' ? (['NOTE', 'ADMIN'] as const) : (['NOTE'] as const);
  return kinds.map((kind) => (
    <section key={kind} aria-labelledby={`files-${kind}`}>
      <h2 id={`files-${kind}`} className="govuk-heading-m">
        {t(`work.of.${kind}`)}
      </h2>
      <p className="govuk-body">{t(`work.about.${kind}`)}</p>
      <FileList files={sheet.evidence.nodes.filter(({ purpose }) => purpose === kind)} onChanged={onChanged} />
      {may('files:write') && (
        <FileButton
          text={t('upload.choose')}
          about={t(`work.of.${kind}`)}
          several
          onFiles={(files) => {
            for (const file of files)
              transfers.add(sheet.id, file, kind === 'NOTE' ? { noteOf: sheet.id } : { adminOf: sheet.id });
          }}
        />
      )}
    </section>
  ));
}

/** One recording for several candidates: who is in it first, the file then. */
export function GroupFiles({
  sheet,
  checklist,
  transfers,
  onChanged,
}: SheetFilesProps & { checklist: Checklist }): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (number: string) => {
    const next = new Set(chosen);
    if (!next.delete(number)) next.add(number);
    setChosen(next);
  };
  return (
    <section aria-labelledby="files-group">
      <h2 id="files-group" className="govuk-heading-m">
        {t('work.of.GROUP')}
      </h2>
      <p className="govuk-body">{t('work.about.GROUP')}</p>
      <FileList files={sheet.evidence.nodes.filter(({ purpose }) => purpose === 'GROUP')} onChanged={onChanged} />
      {may('files:write') && (
        <fieldset className="govuk-fieldset govuk-form-group">
          <legend className="govuk-fieldset__legend">{t('work.groupWho')}</legend>
          <div className="govuk-checkboxes govuk-checkboxes--small iamis-columns">
            {checklist.candidates.map(({ candidate }) => (
              <div key={candidate.number} className="govuk-checkboxes__item">
                <input
                  type="checkbox"
                  className="govuk-checkboxes__input"
                  id={`group-${candidate.number}`}
                  checked={chosen.has(candidate.number)}
                  onChange={() => toggle(candidate.number)}
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={`group-${candidate.number}`}>
                  {candidate.number} {candidate.surname}: {candidate.forenames}
                </label>
              </div>
            ))}
          </div>
          <FileButton
            text={t('upload.choose')}
            about={t('work.groupOf', { count: chosen.size })}
            onFiles={([file]) => {
              if (!file) return;
              transfers.add(sheet.id, file, {
                group: { marksheetId: sheet.id, candidateNumbers: [...chosen].toSorted() },
              });
              setChosen(new Set());
            }}
          />
        </fieldset>
      )}
    </section>
  );
}
