import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { bytes } from './bytes';
import type { Transfer, Transfers } from './transfers';

interface TransferListProps {
  transfers: Transfers;
  own: readonly Transfer[];
}

/** Files on their way, with progress, pausing, going on and giving up. */
export function TransferList({ transfers, own }: TransferListProps): ReactNode {
  const { t } = useTranslation();
  const shown = own.filter(({ state }) => state !== 'DONE');
  const done = own.length - shown.length;
  return (
    <>
      <p className="govuk-visually-hidden" role="status">
        {t('upload.announced', { count: done, left: shown.length })}
      </p>
      {shown.length > 0 && (
        <section aria-labelledby="on-their-way">
          <h2 id="on-their-way" className="govuk-heading-m">
            {t('upload.onTheirWay')}
          </h2>
          <ul className="govuk-list iamis-transfers">
            {shown.map((transfer) => (
              <li key={transfer.key}>
                <Line transfer={transfer} transfers={transfers} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Line({ transfer, transfers }: { transfer: Transfer; transfers: Transfers }): ReactNode {
  const { t } = useTranslation();
  const { key, name, size, sent, state, message, hint, candidateNumbers } = transfer;
  const failed = state === 'FAILED';
  return (
    <>
      <strong>{name}</strong> {candidateNumbers.join(', ')}
      <progress max={size} value={sent} aria-label={name} />
      <span>{t(`upload.state.${state}`, { sent: bytes(sent), size: bytes(size) })}</span>
      {failed && (
        <div role="alert">
          <p className="govuk-error-message">{message || t('failure.noLine')}</p>
          {hint && <p className="govuk-hint">{hint}</p>}
        </div>
      )}
      <div className="govuk-button-group">
        {state === 'SENDING' && <Act text={t('upload.pause')} about={name} act={() => transfers.pause(key)} />}
        {(state === 'PAUSED' || failed) && (
          <Act text={t('upload.resume')} about={name} act={() => transfers.resume(key)} />
        )}
        {state !== 'CHECKING' && <Act text={t('upload.giveUp')} about={name} act={() => void transfers.giveUp(key)} />}
      </div>
    </>
  );
}

export function Act({ text, about, act }: { text: string; about: string; act: () => void }): ReactNode {
  return (
    <button type="button" className="iamis-link-button" onClick={act}>
      {text} <span className="govuk-visually-hidden">{about}</span>
    </button>
  );
}
