import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../parts/act';
import { Confirm } from '../parts/confirm';
import { ErrorSummary } from '../parts/form';
import { TextArea } from '../parts/text-area';
import {
  RemoveUserDocument,
  ResendInvitationDocument,
  ResetSecondFactorDocument,
  RevokeInvitationDocument,
} from './users.generated';
import type { UserOfCentreFragment } from './users.generated';

type Asking = 'REMOVE' | 'REVOKE' | 'RESET' | null;

interface Props {
  person: UserOfCentreFragment;
  onDone: (message: string) => void;
}

/** Invitations again or taken back, removal, and help for who lost the second factor. */
export function Leaving({ person, onDone }: Props): ReactNode {
  const { t } = useTranslation();
  const resend = useAct(ResendInvitationDocument);
  const [asking, setAsking] = useState<Asking>(null);
  const { remove, resendInvitation, resetSecondFactor } = person.viewerCan;
  const invited = person.state === 'INVITED';
  const { name } = person;
  const sendAgain = async () => {
    if (await resend.act({ membershipId: person.id })) onDone(t('user.resent', { email: person.email }));
  };
  const close = () => setAsking(null);
  const finish = (message: string) => {
    close();
    onDone(message);
  };
  if (!remove && !resendInvitation && !resetSecondFactor) return null;
  return (
    <section aria-labelledby="more">
      <h2 id="more" className="govuk-heading-m">
        {t('user.more')}
      </h2>
      <ErrorSummary faults={resend.faults} />
      <div className="govuk-button-group">
        {invited && resendInvitation && (
          <>
            <button type="button" className="govuk-button govuk-button--secondary" onClick={() => void sendAgain()}>
              {t('user.resend')}
            </button>
            <button type="button" className="govuk-button govuk-button--warning" onClick={() => setAsking('REVOKE')}>
              {t('user.revoke')}
            </button>
          </>
        )}
        {!invited && resetSecondFactor && (
          <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setAsking('RESET')}>
            {t('user.resetFactor')}
          </button>
        )}
        {!invited && remove && (
          <button type="button" className="govuk-button govuk-button--warning" onClick={() => setAsking('REMOVE')}>
            {t('user.remove')}
          </button>
        )}
      </div>
      {asking === 'REMOVE' && (
        <Removal person={person} onClose={close} onDone={() => finish(t('user.removed', { name }))} />
      )}
      {asking === 'REVOKE' && (
        <Revocation person={person} onClose={close} onDone={() => finish(t('user.revoked', { name }))} />
      )}
      {asking === 'RESET' && (
        <FactorReset person={person} onClose={close} onDone={() => finish(t('user.factorReset', { name }))} />
      )}
    </section>
  );
}

interface AskProps {
  person: UserOfCentreFragment;
  onClose: () => void;
  onDone: () => void;
}

function Removal({ person, onClose, onDone }: AskProps): ReactNode {
  const { t } = useTranslation();
  const { act, faults } = useAct(RemoveUserDocument);
  const submit = async () => {
    if (await act({ membershipId: person.id })) onDone();
  };
  return (
    <Confirm
      title={t('user.removeTitle', { name: person.name })}
      button={t('user.remove')}
      faults={faults}
      onConfirm={submit}
      onClose={onClose}
    >
      <p className="govuk-body">{t('user.removeText')}</p>
    </Confirm>
  );
}

function Revocation({ person, onClose, onDone }: AskProps): ReactNode {
  const { t } = useTranslation();
  const { act, faults } = useAct(RevokeInvitationDocument);
  const submit = async () => {
    if (await act({ membershipId: person.id })) onDone();
  };
  return (
    <Confirm
      title={t('user.revokeTitle', { name: person.name })}
      button={t('user.revoke')}
      faults={faults}
      onConfirm={submit}
      onClose={onClose}
    >
      <p className="govuk-body">{t('user.revokeText')}</p>
    </Confirm>
  );
}

function FactorReset({ person, onClose, onDone }: AskProps): ReactNode {
  const { t } = useTranslation();
  const { act, faults } = useAct(ResetSecondFactorDocument, { fields: { TextLengthWrong: 'reason' } });
  const [reason, setReason] = useState('');
  const submit = async () => {
    if (await act({ membershipId: person.id, reason })) onDone();
  };
  return (
    <Confirm
      title={t('user.resetFactorTitle', { name: person.name })}
      button={t('user.resetFactor')}
      faults={faults}
      onConfirm={submit}
      onClose={onClose}
    >
      <p className="govuk-body">{t('user.resetFactorText')}</p>
      <TextArea
        name="reason"
        label={t('user.resetFactorReason')}
        hint={t('user.resetFactorReasonHint')}
        value={reason}
        onChange={setReason}
        faults={faults}
      />
    </Confirm>
  );
}
