import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './parts/dialog';
import { useSession } from './session';

export default function IdleDialog({ minutes, onStay }: { minutes: number; onStay: () => void }): ReactNode {
  const { t } = useTranslation();
  const { signOut } = useSession();
  return (
    <Dialog title={t('idle.title')} onClose={onStay}>
      <p className="govuk-body" role="status">
        {t('idle.text', { count: minutes })}
      </p>
      <div className="govuk-button-group">
        <button type="button" className="govuk-button" autoFocus onClick={onStay}>
          {t('idle.stay')}
        </button>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => void signOut()}>
          {t('frame.signOut')}
        </button>
      </div>
    </Dialog>
  );
}
