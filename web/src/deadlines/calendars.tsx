import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/change';
import { moment } from '../dates';
import { languageNow } from '../language';
import {
  CalendarAddressesDocument,
  CreateCalendarAddressDocument,
  RevokeCalendarAddressDocument,
} from '../pages/deadlines.generated';
import type { AddressLineFragment } from '../pages/deadlines.generated';
import { Answer } from '../parts/answer';
import { Done } from '../parts/done';
import { useFailureWords } from '../parts/failed';
import { Form } from '../parts/form';
import type { Fault } from '../parts/form';
import { Cell, Row, RowHead, Table } from '../parts/table';

export function Calendars({ centre }: { centre: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="calendar" className="iamis-section">
      <h2 className="govuk-heading-m" id="calendar">
        {t('calendar.title')}
      </h2>
      <p className="govuk-body">{t('calendar.text')}</p>
      <Answer query={CalendarAddressesDocument} variables={{ centre }}>
        {({ calendarAddresses }, again) => (
          <Addresses
            centre={centre}
            addresses={calendarAddresses.filter(({ revokedAt }) => revokedAt == null)}
            again={() => again({ requestPolicy: 'network-only' })}
          />
        )}
      </Answer>
    </section>
  );
}

interface AddressesProps {
  centre: string;
  addresses: readonly AddressLineFragment[];
  again: () => void;
}

function Addresses({ centre, addresses, again }: AddressesProps): ReactNode {
  const { t } = useTranslation();
  const words = useFailureWords();
  const create = useChange(CreateCalendarAddressDocument);
  const revoke = useChange(RevokeCalendarAddressDocument);
  const [url, setUrl] = useState('');
  const [done, setDone] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const make = async () => {
    const { answer, failure } = await create({ centre, language: languageNow() });
    if (failure) return setFaults([{ message: words(failure) }]);
    if (answer.__typename !== 'CreateCalendarAddressSuccess') return setFaults([{ message: answer.message }]);
    setFaults([]);
    setUrl(answer.url);
    setDone(t('calendar.made'));
    return again();
  };
  const end = async (id: string) => {
    const { answer, failure } = await revoke({ calendarAddressId: id });
    if (failure) return setFaults([{ message: words(failure) }]);
    if (answer.__typename !== 'RevokeCalendarAddressSuccess') return setFaults([{ message: answer.message }]);
    setFaults([]);
    setUrl('');
    return setDone(t('calendar.ended'));
  };
  return (
    <>
      <Done message={done}>
        {url !== '' && (
          <p className="govuk-body">
            <code className="iamis-code">{url}</code>
          </p>
        )}
      </Done>
      {addresses.length > 0 && (
        <Table
          caption={t('calendar.addresses')}
          columns={['language', 'created', 'used', 'end'].map((column) => t(`calendar.${column}` as 'calendar.used'))}
        >
          {addresses.map(({ id, language, createdAt, createdBy, lastUsedAt }) => (
            <Row key={id}>
              <RowHead>{t(`language.${language}`)}</RowHead>
              <Cell>
                {moment(createdAt)}, {createdBy}
              </Cell>
              <Cell>{lastUsedAt == null ? t('calendar.never') : moment(lastUsedAt)}</Cell>
              <Cell>
                <button type="button" className="iamis-link-button" onClick={() => void end(id)}>
                  {t('calendar.revoke')}
                  <span className="govuk-visually-hidden"> {moment(createdAt)}</span>
                </button>
              </Cell>
            </Row>
          ))}
        </Table>
      )}
      <Form faults={faults} onSubmit={make} button={t('calendar.create')} />
    </>
  );
}
