/** Whom to ask, by family. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Answer } from '../parts/answer';
import { Page } from '../parts/page';
import { PaperLink } from '../parts/paper-link';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { HelplinesDocument } from './help.generated';

export default function Help(): ReactNode {
  const { t } = useTranslation();
  const columns = ['family', 'telephone', 'email', 'hours'] as const;
  return (
    <Page title={t('help.title')} back={{ to: '/' }}>
      <p className="govuk-body">{t('help.text')}</p>
      <Answer query={HelplinesDocument} variables={{}}>
        {({ families }) => (
          <Table caption={t('help.caption')} captionHidden columns={columns.map((column) => t(`help.${column}`))}>
            {families
              .toSorted((a, b) => Number(b.helpline !== null) - Number(a.helpline !== null))
              .map(({ code, name, helpline }) => (
                <Row key={code}>
                  <RowHead>{name}</RowHead>
                  {helpline ? (
                    <>
                      <Cell>{helpline.telephone}</Cell>
                      <Cell>
                        <a className="govuk-link" href={`mailto:${helpline.email}`}>
                          {helpline.email}
                        </a>
                      </Cell>
                      <Cell>{helpline.hours}</Cell>
                    </>
                  ) : (
                    <Cell columns={3}>{t('help.none')}</Cell>
                  )}
                </Row>
              ))}
          </Table>
        )}
      </Answer>
      <h2 className="govuk-heading-m">{t('help.guides')}</h2>
      <ul className="govuk-list">
        {(['manual', 'guide', 'subjectGuide', 'terms'] as const).map((name) => (
          <PaperLink key={name} name={name} within={(link) => <li>{link}</li>} />
        ))}
      </ul>
      <h2 className="govuk-heading-m">{t('help.upload')}</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>{t('help.uploadName')}</li>
        <li>{t('help.uploadZip')}</li>
      </ul>
    </Page>
  );
}
