import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './dialog';
import { Form } from './form';
import type { Fault } from './form';

interface ConfirmProps {
  title: string;
  /** What the button that does it says. */
  button: string;
  faults?: readonly Fault[];
  onConfirm: () => Promise<void>;
  onClose: () => void;
  children: ReactNode;
}

/** Asks before what cannot be taken back. */
export function Confirm({ title, button, faults = [], onConfirm, onClose, children }: ConfirmProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        faults={faults}
        warning
        onSubmit={onConfirm}
        button={button}
        beside={
          <button type="button" className="govuk-button govuk-button--secondary" onClick={onClose}>
            {t('dialog.cancel')}
          </button>
        }
      >
        {children}
      </Form>
    </Dialog>
  );
}
