/** A sheet's marks in a spreadsheet: taken out, filled in, looked at and brought in. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { languageNow } from '../language';
import { NotFound } from '../pages/not-found';
import { Answer } from '../parts/answer';
import { Page } from '../parts/page';
import { SheetLinks } from '../parts/sheet-links';
import { useSession } from '../session';
import { BringIn } from './bring-in';
import { SpreadsheetDocument } from './spreadsheet.generated';

const FORMS = ['xlsx', 'csv', 'json'] as const;

export default function Spreadsheet(): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const { id } = useParams<{ id: string }>();
  return (
    <Answer query={SpreadsheetDocument} variables={{ id }}>
      {({ marksheet }) =>
        marksheet == null ? (
          <NotFound />
        ) : (
          <Page title={t('spreadsheet.title')} caption={marksheet.title} back={{ to: `/marksheets/${id}` }}>
            <SheetLinks id={id} state={marksheet.state} />
            <h2 className="govuk-heading-m">{t('spreadsheet.takeOut')}</h2>
            <p className="govuk-body">{t('spreadsheet.takeOutText')}</p>
            <Downloads id={id} name="results-template" words="spreadsheet.template" />
            <p className="govuk-body">{t('spreadsheet.wholeText')}</p>
            <Downloads id={id} name="results" words="spreadsheet.whole" />
            {may('marks:write') && <BringIn sheet={marksheet} />}
          </Page>
        )
      }
    </Answer>
  );
}

interface DownloadsProps {
  id: string;
  name: 'results' | 'results-template';
  words: 'spreadsheet.template' | 'spreadsheet.whole';
}

function Downloads({ id, name, words }: DownloadsProps): ReactNode {
  const { t } = useTranslation();
  const asked = new URLSearchParams({ marksheet: id, language: languageNow().toLowerCase() });
  return (
    <ul className="govuk-list">
      {FORMS.map((form) => (
        <li key={form}>
          <a className="govuk-link" href={`/exports/${name}.${form}?${asked.toString()}`}>
            {t(words, { form: t(`spreadsheet.form.${form}`) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
